/** Scores how much of the detail that its pixels could hold a picture really holds. */
@NullMarked
package io.github.lookalike.quality.sharpness;

import org.jspecify.annotations.NullMarked;
