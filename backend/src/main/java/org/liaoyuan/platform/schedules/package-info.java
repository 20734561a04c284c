/**
 * What is to be done at set times: each due time is a row that one server claims, so that it is done once however many
 * servers there are and whatever is killed when. Uses persistence and time. Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.schedules;

import org.jspecify.annotations.NullMarked;
