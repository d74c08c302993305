/** What a file is, judged by its first bytes and never by its name. */
@NullMarked
package io.github.lookalike.decode.content;

import org.jspecify.annotations.NullMarked;
