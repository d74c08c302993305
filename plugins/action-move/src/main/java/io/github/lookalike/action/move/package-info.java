/** Moves redundant pictures to a folder. */
@NullMarked
package io.github.lookalike.action.move;

import org.jspecify.annotations.NullMarked;
