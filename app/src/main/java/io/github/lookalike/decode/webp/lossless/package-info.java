/** Reads the lossless coding of WebP (RFC 9649, 3), which transparency of lossy pictures is kept in as well. */
@NullMarked
package io.github.lookalike.decode.webp.lossless;

import org.jspecify.annotations.NullMarked;
