/** What is written about the commands for shells and for {@code man}, made from the commands themselves. */
@NullMarked
package io.github.lookalike.cli.manual;

import org.jspecify.annotations.NullMarked;
