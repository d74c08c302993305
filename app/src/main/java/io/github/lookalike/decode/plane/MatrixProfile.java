package io.github.lookalike.decode.plane;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An ICC profile of three primaries and three curves (ICC.1:2010, 8.3.3), which is what cameras, telephones and screens
 * have: sRGB, Adobe RGB, Display P3, ProPhoto. Worked out here, without the native library, for its speed.
 */
final class MatrixProfile {

    /** XYZ under D50 to linear sRGB (IEC 61966-2-1, adapted after Bradford). */
    private static final double[][] SRGB_OF_XYZ = {
        {3.1338561, -1.6168667, -0.4906146},
        {-0.9787684, 1.9161415, 0.0334540},
        {0.0719453, -0.2289914, 1.4052427}
    };

    private static final Set<String> WANTED = Set.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC");
    private static final int STEPS = 4096;
    private static final byte[] ENCODED = encoded();

    private static final int HEADER = 128;
    private static final int MOST_TAGS = 100;
    /** Colours that move by no more are not worth moving, in levels of 255. */
    private static final int INVISIBLE = 3;

    /** Per channel the light of each of its 256 values. */
    private final float[][] light;
    /** Linear colours of the profile to linear sRGB. */
    private final float[][] matrix;

    private MatrixProfile(float[][] light, float[][] matrix) {
        this.light = light;
        this.matrix = matrix;
    }

    /** The profile in these bytes; nothing when it is of another kind or broken. */
    static Optional<MatrixProfile> read(byte[] profile) {
        try {
            return read(ByteBuffer.wrap(profile));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a person would not see what converting changes. */
    boolean isInvisible() {
        byte[] colour = new byte[3];
        byte[] converted = new byte[3];
        int most = 0;
        for (int red = 0; red <= 255; red += 51) {
            for (int green = 0; green <= 255; green += 51) {
                for (int blue = 0; blue <= 255; blue += 51) {
                    colour[0] = (byte) red;
                    colour[1] = (byte) green;
                    colour[2] = (byte) blue;
                    convert(colour, converted);
                    for (int i = 0; i < 3; i++) {
                        most = Math.max(most, Math.abs((colour[i] & 0xff) - (converted[i] & 0xff)));
                    }
                }
            }
        }
        return most <= INVISIBLE;
    }

    /** Converts red, green, blue triples to sRGB. */
    void convert(byte[] from, byte[] to) {
        for (int i = 0; i < from.length; i += 3) {
            float red = light[0][from[i] & 0xff];
            float green = light[1][from[i + 1] & 0xff];
            float blue = light[2][from[i + 2] & 0xff];
            for (int channel = 0; channel < 3; channel++) {
                float[] row = matrix[channel];
                float value = row[0] * red + row[1] * green + row[2] * blue;
                to[i + channel] = ENCODED[Math.max(0, Math.min(STEPS, Math.round(value * STEPS)))];
            }
        }
    }

    private static Optional<MatrixProfile> read(ByteBuffer profile) {
        Map<String, Integer> tags = tags(profile);
        boolean colours = name(profile, 16).equals("RGB ") && name(profile, 20).equals("XYZ ");
        if (!colours || tags.containsKey("A2B0") || !tags.keySet().containsAll(WANTED)) {
            return Optional.empty();
        }
        float[][] light = new float[3][];
        float[][] toSrgb = new float[3][3];
        for (int column = 0; column < 3; column++) {
            char letter = "rgb".charAt(column);
            light[column] = ToneCurve.read(profile, tags.getOrDefault(letter + "TRC", 0));
            int primary = tags.getOrDefault(letter + "XYZ", 0);
            for (int row = 0; row < 3; row++) {
                double sum = 0;
                for (int axis = 0; axis < 3; axis++) {
                    sum += SRGB_OF_XYZ[row][axis] * profile.getInt(primary + 8 + 4 * axis) / 65536.0;
                }
                toSrgb[row][column] = (float) sum;
            }
        }
        return Optional.of(new MatrixProfile(light, toSrgb));
    }

    private static Map<String, Integer> tags(ByteBuffer profile) {
        Map<String, Integer> offsets = new HashMap<>();
        int count = Math.min(MOST_TAGS, profile.getInt(HEADER));
        for (int i = 0; i < count; i++) {
            int entry = HEADER + 4 + 12 * i;
            offsets.put(name(profile, entry), profile.getInt(entry + 4));
        }
        return offsets;
    }

    private static String name(ByteBuffer profile, int at) {
        byte[] name = new byte[4];
        profile.get(at, name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    /** The 8-bit sRGB value of linear light, in steps of 1/{@value #STEPS}. */
    private static byte[] encoded() {
        byte[] values = new byte[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double light = (double) i / STEPS;
            double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            values[i] = (byte) Math.round(255 * value);
        }
        return values;
    }
}
