/** Reads WebP: key frames of VP8 (RFC 6386) and lossless pictures (RFC 9649) within a RIFF container. */
@NullMarked
package io.github.lookalike.decode.webp;

import org.jspecify.annotations.NullMarked;
