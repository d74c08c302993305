/** Text that others wrote, such as the names of files, as it may be shown: what would steer stands there as an escape. */
@NullMarked
package io.github.lookalike.shown;

import org.jspecify.annotations.NullMarked;
