/** One long piece of work at a time: its progress to be pulled, its pause and cancel, its outcome as a value. */
@NullMarked
package io.github.lookalike.job;

import org.jspecify.annotations.NullMarked;
