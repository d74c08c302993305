/** Pictures within files of others: JPEG previews of camera raw, HEIC and AVIF, and the further views of a JPEG. */
@NullMarked
package io.github.lookalike.decode.preview;

import org.jspecify.annotations.NullMarked;
