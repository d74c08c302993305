/** Paints pictures for tests and for the screenshots of the README, so that none has to be taken from anybody. */
@NullMarked
package io.github.lookalike.ui.scenery;

import org.jspecify.annotations.NullMarked;
