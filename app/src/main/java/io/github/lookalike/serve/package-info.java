/** The front end for machines without a screen: the same work over HTTP, to be read by programs and by a page of its own. */
@NullMarked
package io.github.lookalike.serve;

import org.jspecify.annotations.NullMarked;
