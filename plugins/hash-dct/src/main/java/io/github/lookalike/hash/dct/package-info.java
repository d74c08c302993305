/** A perceptual hash from the low frequencies of a picture. */
@NullMarked
package io.github.lookalike.hash.dct;

import org.jspecify.annotations.NullMarked;
