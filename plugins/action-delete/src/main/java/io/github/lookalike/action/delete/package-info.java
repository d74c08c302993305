/** Deletes redundant pictures for good. */
@NullMarked
package io.github.lookalike.action.delete;

import org.jspecify.annotations.NullMarked;
