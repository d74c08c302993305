/** Who may ask at all: tokens, names of this host, origins of pages. */
@NullMarked
package io.github.lookalike.serve.gate;

import org.jspecify.annotations.NullMarked;
