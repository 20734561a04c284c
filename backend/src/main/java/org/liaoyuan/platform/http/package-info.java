/**
 * Owns what holds for every request before a resource sees it: size limits, readable addresses, the app's pages, and
 * problem documents for what fails outside of resources; and the one file of an upload.
 * Uses {@code platform.problem}.
 * Fires nothing.
 */
@NullMarked
package org.liaoyuan.platform.http;

import org.jspecify.annotations.NullMarked;
