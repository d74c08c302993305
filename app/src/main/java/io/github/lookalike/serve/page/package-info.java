/** The page that comes with it: its files and words. */
@NullMarked
package io.github.lookalike.serve.page;

import org.jspecify.annotations.NullMarked;
