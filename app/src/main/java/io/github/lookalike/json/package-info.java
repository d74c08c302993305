/** How the front ends write for programs what both of them tell: JSON of one shape wherever it is read. */
@NullMarked
package io.github.lookalike.json;

import org.jspecify.annotations.NullMarked;
