/** Measures what a bulk rule may take unseen: which true copies it takes, and whether anything else. */
@NullMarked
package io.github.lookalike.accuracy.proof;

import org.jspecify.annotations.NullMarked;
