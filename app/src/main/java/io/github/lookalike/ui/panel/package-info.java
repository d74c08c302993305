/** What a user sees, one class a panel. */
@NullMarked
package io.github.lookalike.ui.panel;

import org.jspecify.annotations.NullMarked;
