/**
 * Long work: a row in the database that a worker claims with a lease, so that it is done exactly once whatever is killed
 * when. Uses persistence and problem; asks who a caller is through {@link JobIdentity}. Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.jobs;

import org.jspecify.annotations.NullMarked;
