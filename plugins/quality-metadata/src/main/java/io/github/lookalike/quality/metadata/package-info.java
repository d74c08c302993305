/** Scores what a picture file tells of itself, a camera's own file best. */
@NullMarked
package io.github.lookalike.quality.metadata;

import org.jspecify.annotations.NullMarked;
