/** Formats read by ImageIO and TwelveMonkeys: subsampled where that is possible, then averaged. */
@NullMarked
package io.github.lookalike.decode.imageio;

import org.jspecify.annotations.NullMarked;
