/** Plans, does, journals and undoes what happens to files; nothing else changes or removes a file of the user. */
@NullMarked
package io.github.lookalike.act;

import org.jspecify.annotations.NullMarked;
