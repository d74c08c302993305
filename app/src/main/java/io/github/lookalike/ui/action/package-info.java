/** What a user can do, one class each, and the one table of names, icons and keys. */
@NullMarked
package io.github.lookalike.ui.action;

import org.jspecify.annotations.NullMarked;
