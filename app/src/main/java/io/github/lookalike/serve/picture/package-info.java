/** Pictures small enough to be sent. */
@NullMarked
package io.github.lookalike.serve.picture;

import org.jspecify.annotations.NullMarked;
