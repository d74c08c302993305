/** The words of reasons, in the language of whoever reads: what all front ends tell alike. */
@NullMarked
package io.github.lookalike.words;

import org.jspecify.annotations.NullMarked;
