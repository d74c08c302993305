/** The bytes of one file, opened once and read as far as a decoder needs them. */
@NullMarked
package io.github.lookalike.decode.source;

import org.jspecify.annotations.NullMarked;
