/** Scores how little a picture has lost to compression, now and before. */
@NullMarked
package io.github.lookalike.quality.compression;

import org.jspecify.annotations.NullMarked;
