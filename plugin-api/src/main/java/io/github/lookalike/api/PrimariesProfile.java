package io.github.lookalike.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * You call this in a decoder: an ICC profile for pictures that name their primaries by a code alone (ITU-T H.273 table 2),
 * for {@link Decoded#in}.
 */
public final class PrimariesProfile {

    private static final int HEADER = 128;
    private static final int TAGS = 6;
    private static final int ENTRY = 12;
    private static final int PRIMARY = 20;
    private static final int CURVE = 32;
    private static final int COLOURS = HEADER + 4 + TAGS * ENTRY;
    /** XYZ under D50 of red, green and blue, adapted after Bradford. */
    private static final double[][] DISPLAY_P3 = {
        {.51512, .24120, -.00105}, {.29198, .69225, .04189}, {.15710, .06657, .78407}
    };

    private static final double[][] BT2020 = {
        {.67348, .27904, -.00193}, {.16565, .67534, .02998}, {.12503, .04562, .79686}
    };

    /** The curve of sRGB (IEC 61966-2-1), which screens have whatever the primaries. */
    private static final double[] SRGB_CURVE = {2.4, 1 / 1.055, .055 / 1.055, 1 / 12.92, .04045};

    /** PQ and HLG: made for brighter screens, which no profile of this kind describes. */
    private static final int PQ = 16;

    private static final int HLG = 18;

    private PrimariesProfile() {}

    /**
     * The profile of primaries with the curve of sRGB; empty where they are those of sRGB, or near them, or not said, and
     * for curves of brighter screens.
     *
     * @param primaries the code of the standard; one that is not known is as if it were not said
     * @param transfer the code of the curve (table 3)
     */
    public static Optional<ByteBuffer> of(int primaries, int transfer) {
        if (transfer == PQ || transfer == HLG) {
            return Optional.empty();
        }
        return switch (primaries) {
            case 9 -> Optional.of(profile(BT2020));
            case 11, 12 -> Optional.of(profile(DISPLAY_P3));
            default -> Optional.empty();
        };
    }

    private static ByteBuffer profile(double[][] primaries) {
        ByteBuffer profile = ByteBuffer.allocate(COLOURS + 3 * PRIMARY + CURVE);
        profile.putInt(0, profile.capacity());
        name(profile, 12, "mntrRGB XYZ ");
        name(profile, 36, "acsp");
        profile.putInt(HEADER, TAGS);
        for (int i = 0; i < 3; i++) {
            String letter = "rgb".substring(i, i + 1);
            int primary = COLOURS + i * PRIMARY;
            entry(profile, 2 * i, letter + "XYZ", primary, PRIMARY);
            entry(profile, 2 * i + 1, letter + "TRC", COLOURS + 3 * PRIMARY, CURVE);
            name(profile, primary, "XYZ ");
            for (int axis = 0; axis < 3; axis++) {
                profile.putInt(primary + 8 + 4 * axis, fixed(primaries[i][axis]));
            }
        }
        int curve = COLOURS + 3 * PRIMARY;
        name(profile, curve, "para");
        profile.putShort(curve + 8, (short) 3);
        for (int i = 0; i < SRGB_CURVE.length; i++) {
            profile.putInt(curve + 12 + 4 * i, fixed(SRGB_CURVE[i]));
        }
        return profile;
    }

    private static void entry(ByteBuffer profile, int index, String name, int at, int length) {
        int entry = HEADER + 4 + index * ENTRY;
        name(profile, entry, name);
        profile.putInt(entry + 4, at);
        profile.putInt(entry + 8, length);
    }

    private static void name(ByteBuffer profile, int at, String name) {
        profile.put(at, name.getBytes(StandardCharsets.US_ASCII));
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
