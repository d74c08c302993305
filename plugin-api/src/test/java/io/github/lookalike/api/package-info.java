/** Tests of the values; {@code contract} holds what plugins are tested by. */
@NullMarked
package io.github.lookalike.api;

import org.jspecify.annotations.NullMarked;
