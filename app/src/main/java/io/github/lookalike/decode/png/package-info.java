/** PNG and APNG, decoded row by row into a small picture: the whole one is never held. */
@NullMarked
package io.github.lookalike.decode.png;

import org.jspecify.annotations.NullMarked;
