/** Knows the places that other programs rule: which are left out, and in which nothing may be removed. */
@NullMarked
package io.github.lookalike.scan.place;

import org.jspecify.annotations.NullMarked;
