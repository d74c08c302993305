/** Moves redundant pictures to the trash of the platform, or where there is none, to the program's own. */
@NullMarked
package io.github.lookalike.action.trash;

import org.jspecify.annotations.NullMarked;
