/** The window: frame, navigation, and the one way to the event thread. */
@NullMarked
package io.github.lookalike.ui;

import org.jspecify.annotations.NullMarked;
