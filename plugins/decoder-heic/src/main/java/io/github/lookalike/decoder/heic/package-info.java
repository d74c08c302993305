/** HEIC pictures as the program wants them: small, opaque, upright, from the items of a file and their H.265 data. */
@NullMarked
package io.github.lookalike.decoder.heic;

import org.jspecify.annotations.NullMarked;
