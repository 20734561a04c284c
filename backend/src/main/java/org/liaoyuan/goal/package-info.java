/**
 * Owns what officers mean to do in a week: their own intention, which they change and drop as they like. It is no part of
 * {@code scoring}, whose results follow from facts alone and never change once closed. Uses organisation, access, scheme,
 * ledger, audit and the platform. Fires nothing.
 */
@NullMarked
package org.liaoyuan.goal;

import org.jspecify.annotations.NullMarked;
