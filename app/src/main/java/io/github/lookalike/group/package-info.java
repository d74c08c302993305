/** Makes groups of pictures around a keeper that each of them matches. */
@NullMarked
package io.github.lookalike.group;

import org.jspecify.annotations.NullMarked;
