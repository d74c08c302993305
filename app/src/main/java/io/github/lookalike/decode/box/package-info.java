/** The boxes that ISO base media are made of, walked without trusting their lengths. */
@NullMarked
package io.github.lookalike.decode.box;

import org.jspecify.annotations.NullMarked;
