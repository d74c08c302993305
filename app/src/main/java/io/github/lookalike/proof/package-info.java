/** The conditions that must hold before a rule may take a redundant picture unseen. */
@NullMarked
package io.github.lookalike.proof;

import org.jspecify.annotations.NullMarked;
