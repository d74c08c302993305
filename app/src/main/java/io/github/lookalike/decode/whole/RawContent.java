package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.Optional;

/** Camera raw: what the sensor saw, one picture whatever previews lie beside it. */
final class RawContent {

    /** What sensors had at least since cameras save raw, where the file does not say. */
    private static final int USUAL_BITS = 12;

    private static final int RW2_BITS = 0x0a;
    private static final long LOSSY_JPEG = 34892;
    private static final long JPEG = 7;
    private static final long DEPTH_MAP = 51177;

    private RawContent() {}

    static Optional<Facts> read(Numbers file, ContentType type) throws IOException {
        return switch (type) {
            case CR2, ORF, RW2 -> Optional.of(ofDirectories(TiffDirectories.read(file.window(), 0)));
            default -> Optional.of(raw(USUAL_BITS));
        };
    }

    static Facts ofDirectories(TiffDirectories directories) throws IOException {
        long bits = 0;
        Facts facts = raw(USUAL_BITS);
        for (TiffDirectory directory : directories.all()) {
            long each = directory.number(TiffDirectory.BITS_PER_SAMPLE).orElse(0);
            bits = Math.max(bits, directory.number(RW2_BITS).orElse(0));
            if (directory.isSensor()) {
                bits = Math.max(bits, each);
                facts.lossless(!isLossy(directory, each));
            } else if (directory.number(TiffDirectory.PHOTOMETRIC).orElse(0) == DEPTH_MAP) {
                facts.extra(Extra.DEPTH);
            }
        }
        return bits > 0 ? facts.bits(bits) : facts;
    }

    /** DNG 1.4 §"Compression": 34892 loses; 7 is the lossless JPEG unless its samples have 8 bits and are no mosaic. */
    private static boolean isLossy(TiffDirectory sensor, long bits) throws IOException {
        long compression = sensor.number(TiffDirectory.COMPRESSION).orElse(1);
        return compression == LOSSY_JPEG || (compression == JPEG && bits == 8);
    }

    private static Facts raw(int bits) {
        return Facts.lossless().bits(bits).colours(ColourSpaceNames.RAW);
    }
}
