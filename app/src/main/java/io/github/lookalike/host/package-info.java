/** Loads plugins and contains their failures; alone knows PF4J. */
@NullMarked
package io.github.lookalike.host;

import org.jspecify.annotations.NullMarked;
