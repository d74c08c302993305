/** Finds candidate pairs in the index and looks at each a second time before calling it a match. */
@NullMarked
package io.github.lookalike.match;

import org.jspecify.annotations.NullMarked;
