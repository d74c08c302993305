/** How the window looks: theme, colours, icons and small parts to build from. */
@NullMarked
package io.github.lookalike.ui.look;

import org.jspecify.annotations.NullMarked;
