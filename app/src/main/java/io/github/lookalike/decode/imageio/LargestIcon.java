package io.github.lookalike.decode.imageio;

import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.Map;

/**
 * Tells whether the largest picture of an Apple icon ({@code icns}) is JPEG 2000, of which the general reader shows a grey
 * square without a word.
 */
final class LargestIcon {

    private static final int HEADER = 8;
    private static final int MOST_ENTRIES = 1000;
    private static final String JP2 = "\0\0\0\u000cjP  ";
    private static final String STREAM = "\u00ffO\u00ffQ";

    /** Sides in pixels by type; what is not named here is smaller than all of these. */
    private static final Map<String, Integer> SIDES = Map.ofEntries(
            Map.entry("it32", 128),
            Map.entry("ic07", 128),
            Map.entry("ic08", 256),
            Map.entry("ic09", 512),
            Map.entry("ic10", 1024),
            Map.entry("ic12", 64),
            Map.entry("ic13", 256),
            Map.entry("ic14", 512),
            Map.entry("icp6", 64),
            Map.entry("ich#", 48),
            Map.entry("ih32", 48),
            Map.entry("icsB", 36),
            Map.entry("sb24", 48),
            Map.entry("SB24", 48));

    private LargestIcon() {}

    static boolean isJpeg2000(RangedSource source) throws IOException {
        Numbers file = new Numbers(new ByteWindow(source));
        int largest = 0;
        boolean wavelets = false;
        long at = HEADER;
        for (int i = 0; i < MOST_ENTRIES && at + HEADER < source.size(); i++) {
            String type = file.text(at, 4);
            long length = file.bigEndian32(at + 4);
            int side = SIDES.getOrDefault(type, 1);
            boolean isOne = file.text(at + HEADER, JP2.length()).equals(JP2)
                    || file.text(at + HEADER, STREAM.length()).equals(STREAM);
            if (side > largest || (side == largest && !isOne)) {
                largest = side;
                wavelets = isOne;
            }
            at += Math.max(HEADER, length);
        }
        return wavelets;
    }
}
