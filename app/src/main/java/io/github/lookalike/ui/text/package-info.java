/** What the window says, in the user's language. */
@NullMarked
package io.github.lookalike.ui.text;

import org.jspecify.annotations.NullMarked;
