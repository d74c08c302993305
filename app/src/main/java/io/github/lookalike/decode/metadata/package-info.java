/** What a picture file says of itself, from the bytes already at hand; trouble here never costs the picture. */
@NullMarked
package io.github.lookalike.decode.metadata;

import org.jspecify.annotations.NullMarked;
