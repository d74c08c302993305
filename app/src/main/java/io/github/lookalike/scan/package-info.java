/** Walks folders, reads each picture once, and keeps its fingerprints in the index. */
@NullMarked
package io.github.lookalike.scan;

import org.jspecify.annotations.NullMarked;
