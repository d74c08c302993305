/** Tells how coarsely a picture was saved: what a format's own quantisation may have moved each sample by. */
@NullMarked
package io.github.lookalike.decode.saving;

import org.jspecify.annotations.NullMarked;
