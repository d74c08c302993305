/** Pictures that other programs decode, each in a process of its own with limits. */
@NullMarked
package io.github.lookalike.decoder.external;

import org.jspecify.annotations.NullMarked;
