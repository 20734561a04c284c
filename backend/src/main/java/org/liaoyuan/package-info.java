/** The entry point. Owns nothing; uses the local ground of the platform; fires nothing. */
@NullMarked
package org.liaoyuan;

import org.jspecify.annotations.NullMarked;
