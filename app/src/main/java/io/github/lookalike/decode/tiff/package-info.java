/** The directories of a TIFF file, walked without trusting any of their numbers. */
@NullMarked
package io.github.lookalike.decode.tiff;

import org.jspecify.annotations.NullMarked;
