/** What the user has set, and the file it is kept in. */
@NullMarked
package io.github.lookalike.settings;

import org.jspecify.annotations.NullMarked;
