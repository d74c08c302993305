/** JPEG to small planes: decodes of a file only what a reduced picture needs. */
@NullMarked
package io.github.lookalike.decode.jpeg;

import org.jspecify.annotations.NullMarked;
