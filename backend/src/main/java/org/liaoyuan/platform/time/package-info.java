/** The bank's clock: one time zone, one injected source of now. Uses nothing. Fires nothing. */
@NullMarked
package org.liaoyuan.platform.time;

import org.jspecify.annotations.NullMarked;
