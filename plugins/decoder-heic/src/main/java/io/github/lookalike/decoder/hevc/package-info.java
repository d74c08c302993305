/** Still pictures of H.265 (ITU-T H.265, ISO/IEC 23008-2), intra prediction only, in Java alone; knows neither files nor containers. */
@NullMarked
package io.github.lookalike.decoder.hevc;

import org.jspecify.annotations.NullMarked;
