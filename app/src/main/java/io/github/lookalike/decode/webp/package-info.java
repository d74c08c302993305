/** Reads the still picture of lossy WebP: a key frame of VP8 (RFC 6386) within a RIFF container. */
@NullMarked
package io.github.lookalike.decode.webp;

import org.jspecify.annotations.NullMarked;
