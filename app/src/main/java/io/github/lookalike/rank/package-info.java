/** Decides by ordered rules which picture of a group is worth keeping, and says why. */
@NullMarked
package io.github.lookalike.rank;

import org.jspecify.annotations.NullMarked;
