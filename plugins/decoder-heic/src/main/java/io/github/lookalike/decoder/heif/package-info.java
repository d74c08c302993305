/** The container of HEIC (ISO/IEC 23008-12, on ISO/IEC 14496-12): items, where their data lies, what they are of each other. */
@NullMarked
package io.github.lookalike.decoder.heif;

import org.jspecify.annotations.NullMarked;
