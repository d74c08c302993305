/** The whole program measured from outside, beside others of its kind. */
@NullMarked
package io.github.lookalike.bench;

import org.jspecify.annotations.NullMarked;
