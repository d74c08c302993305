package io.github.lookalike.api.contract;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Pixels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** Small things that contracts and the tests of plugins are fed with. */
public final class Samples {

    private Samples() {}

    /** A picture of one grey. */
    public static Pixels flat(int width, int height, int grey) {
        byte[] luma = new byte[width * height];
        Arrays.fill(luma, (byte) grey);
        return Pixels.ofLuma(width, height, luma, width, height);
    }

    /** The facts of a file of that size that lies nowhere. */
    public static ImageFile file(String format, long bytes, int width, int height) {
        Path path = Path.of("picture." + format.toLowerCase(Locale.ROOT)).toAbsolutePath();
        return ImageFile.of(path, bytes, Instant.parse("2024-05-01T12:00:00Z"), width, height, format);
    }
}
