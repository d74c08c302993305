/** Starts the program as a window or a command line, and wires its parts together. */
@NullMarked
package io.github.lookalike.launch;

import org.jspecify.annotations.NullMarked;
