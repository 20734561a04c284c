/** The main job from end to end over HTTP: a sample worked out by hand, and the bank's two years. */
@NullMarked
package org.liaoyuan.journey;

import org.jspecify.annotations.NullMarked;
