/** What a picture file holds beside the one picture that is compared, told by its headers. */
@NullMarked
package io.github.lookalike.decode.whole;

import org.jspecify.annotations.NullMarked;
