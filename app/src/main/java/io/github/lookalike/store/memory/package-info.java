/** The memory beside the index: a plain file of checksummed lines that is only ever appended to; knows no database. */
@NullMarked
package io.github.lookalike.store.memory;

import org.jspecify.annotations.NullMarked;
