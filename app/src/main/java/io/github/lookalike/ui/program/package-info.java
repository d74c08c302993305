/** Other programs on this computer that open a picture. */
@NullMarked
package io.github.lookalike.ui.program;

import org.jspecify.annotations.NullMarked;
