/** The command line: one class for each command. */
@NullMarked
package io.github.lookalike.cli;

import org.jspecify.annotations.NullMarked;
