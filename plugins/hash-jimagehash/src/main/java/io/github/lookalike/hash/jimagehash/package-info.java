/** The perceptual hashes of the JImageHash library, each fed with a properly reduced picture. */
@NullMarked
package io.github.lookalike.hash.jimagehash;

import org.jspecify.annotations.NullMarked;
