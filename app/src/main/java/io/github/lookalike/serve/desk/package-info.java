/** What all clients look at together: what was found, what was decided, and one job at a time. */
@NullMarked
package io.github.lookalike.serve.desk;

import org.jspecify.annotations.NullMarked;
