/** Rows of samples averaged by exact area into a small picture, and its colours brought to sRGB. */
@NullMarked
package io.github.lookalike.decode.plane;

import org.jspecify.annotations.NullMarked;
