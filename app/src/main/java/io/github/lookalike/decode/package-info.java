/** Bytes to small upright pixels and metadata, as cheaply as the format allows; one decoder per format family. */
@NullMarked
package io.github.lookalike.decode;

import org.jspecify.annotations.NullMarked;
