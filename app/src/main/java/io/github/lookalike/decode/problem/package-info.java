/** The reasons for which a file is not read, with their stable codes. */
@NullMarked
package io.github.lookalike.decode.problem;

import org.jspecify.annotations.NullMarked;
