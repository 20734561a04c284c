/**
 * The pure arithmetic of targets: spreading to the yuan, and what each level adds to what it was given. Uses nothing but the
 * JDK. Fires nothing.
 */
@NullMarked
package org.liaoyuan.target.core;

import org.jspecify.annotations.NullMarked;
