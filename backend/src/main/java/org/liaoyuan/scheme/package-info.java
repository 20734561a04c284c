/**
 * Owns the assessment schemes (考核方案): their rules as data, the check before publication, drafts and published versions.
 * Uses the platform and the caller's identity; whether a month is closed it asks through an interface that scoring implements.
 * Fires {@code SchemePublished} inside the publishing transaction.
 */
@NullMarked
package org.liaoyuan.scheme;

import org.jspecify.annotations.NullMarked;
