/** Keeps everything in the embedded database; alone knows SQL and H2. */
@NullMarked
package io.github.lookalike.store;

import org.jspecify.annotations.NullMarked;
