/** A workbench that lives in memory, for tests of the window alone. */
@NullMarked
package io.github.lookalike.ui.fake;

import org.jspecify.annotations.NullMarked;
