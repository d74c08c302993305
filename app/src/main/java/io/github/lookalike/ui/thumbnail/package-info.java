/** Reads pictures for the screen on threads of its own, and keeps the latest in memory. */
@NullMarked
package io.github.lookalike.ui.thumbnail;

import org.jspecify.annotations.NullMarked;
