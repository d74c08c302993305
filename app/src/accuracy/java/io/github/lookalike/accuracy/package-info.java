/** Measures how many altered copies are found and how many different pictures are taken for copies. */
@NullMarked
package io.github.lookalike.accuracy;

import org.jspecify.annotations.NullMarked;
