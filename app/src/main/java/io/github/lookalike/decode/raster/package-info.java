/** Plain formats whose rows the general readers do not know in all their kinds: icons, TGA, Radiance HDR, QOI. */
@NullMarked
package io.github.lookalike.decode.raster;

import org.jspecify.annotations.NullMarked;
