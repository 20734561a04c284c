/** A resource of odd cases for the platform's own tests. Uses {@code platform}. Fires nothing. */
@NullMarked
package org.liaoyuan.testing.probe;

import org.jspecify.annotations.NullMarked;
