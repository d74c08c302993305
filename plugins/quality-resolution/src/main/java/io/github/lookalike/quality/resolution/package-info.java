/** Scores how many pixels of a picture show something. */
@NullMarked
package io.github.lookalike.quality.resolution;

import org.jspecify.annotations.NullMarked;
