/** What a front end works with: the open index, the plugins and the stages, already wired. */
@NullMarked
package io.github.lookalike.workbench;

import org.jspecify.annotations.NullMarked;
