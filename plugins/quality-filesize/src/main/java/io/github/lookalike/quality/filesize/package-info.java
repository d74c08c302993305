/** Scores how many bytes a picture file has. */
@NullMarked
package io.github.lookalike.quality.filesize;

import org.jspecify.annotations.NullMarked;
