/** Where each frame of an animation lies on its canvas, and what it leaves behind. */
@NullMarked
package io.github.lookalike.decode.animation;

import org.jspecify.annotations.NullMarked;
