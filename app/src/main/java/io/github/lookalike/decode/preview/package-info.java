/** Camera raw, HEIC and AVIF files read by the largest JPEG preview they carry. */
@NullMarked
package io.github.lookalike.decode.preview;

import org.jspecify.annotations.NullMarked;
