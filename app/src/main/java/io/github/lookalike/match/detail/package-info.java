/** Measures, pixel by pixel, what differs between two pictures that are laid on each other; judges nothing. */
@NullMarked
package io.github.lookalike.match.detail;

import org.jspecify.annotations.NullMarked;
