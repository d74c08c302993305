package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way in which one page comes into a library more than once.
 *
 * @param scale its width by that of the page
 */
record PageForm(String name, Encoding encoding, double scale) {

    private static final PageForm ORIGINAL = new PageForm("original, png", Encoding.of("png"), 1);

    private static final List<PageForm> OF_ONE_SIZE = List.of(
            new PageForm("bmp", Encoding.of("bmp"), 1),
            new PageForm("tif", Encoding.of("tif"), 1),
            new PageForm("gif", Encoding.of("gif"), 1),
            new PageForm("png of 16 bits", Encoding.of("png16"), 1),
            new PageForm("q97", Encoding.jpeg(97), 1),
            new PageForm("q85", Encoding.fullColour(85), 1),
            new PageForm("q75 progressive", Encoding.progressive(75), 1),
            new PageForm("q60", Encoding.jpeg(60), 1));

    private static final List<PageForm> OTHER_SIZES = List.of(
            new PageForm("half, png", Encoding.of("png"), 0.5),
            new PageForm("half, q85", Encoding.jpeg(85), 0.5),
            new PageForm("two thirds, q90", Encoding.jpeg(90), 2.0 / 3));

    /** The page itself. */
    static PageForm original() {
        return ORIGINAL;
    }

    /** The eleven others; coarse pages come doubled, not as two thirds, where letters could not be read any more. */
    static List<PageForm> others(boolean coarse) {
        List<PageForm> sizes = coarse
                ? List.of(OTHER_SIZES.get(0), OTHER_SIZES.get(1), new PageForm("double, q90", Encoding.jpeg(90), 2))
                : OTHER_SIZES;
        return Stream.concat(OF_ONE_SIZE.stream(), sizes.stream()).toList();
    }

    byte[] of(BufferedImage page) {
        return encoding.bytes(scale == 1 ? page : Resampling.LANCZOS.scaled(page, scale));
    }
}
