/** Replaces redundant pictures by links to the picture that stays. */
@NullMarked
package io.github.lookalike.action.link;

import org.jspecify.annotations.NullMarked;
