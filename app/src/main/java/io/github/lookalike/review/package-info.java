/** What a person sees and decides about groups, without any toolkit. */
@NullMarked
package io.github.lookalike.review;

import org.jspecify.annotations.NullMarked;
