/** What can be asked, one class each, and the table of them. */
@NullMarked
package io.github.lookalike.serve.route;

import org.jspecify.annotations.NullMarked;
