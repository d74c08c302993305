/** Finds all fingerprints within a Hamming radius: an honest linear scan, and faster ones that must agree with it. */
@NullMarked
package io.github.lookalike.index;

import org.jspecify.annotations.NullMarked;
