/** Groups as files for others: for programs, spreadsheets and browsers. */
@NullMarked
package io.github.lookalike.export;

import org.jspecify.annotations.NullMarked;
