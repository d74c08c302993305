/** What panels and actions work with together: jobs, the folders chosen, the review, the lens. */
@NullMarked
package io.github.lookalike.ui.desk;

import org.jspecify.annotations.NullMarked;
