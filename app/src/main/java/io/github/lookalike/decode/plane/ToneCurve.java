package io.github.lookalike.decode.plane;

import java.nio.ByteBuffer;

/** The curve of one channel in an ICC profile (ICC.1:2010, 10.5 {@code curv} and 10.15 {@code para}). */
final class ToneCurve {

    private static final int CURVE = 0x63757276;
    private static final int PARAMETRIC = 0x70617261;
    /** How many parameters the functions 0 to 4 have. */
    private static final int[] PARAMETERS = {1, 3, 4, 5, 7};

    private ToneCurve() {}

    /**
     * The light of each of the 256 values of a channel, 0 to 1.
     *
     * @throws IllegalArgumentException when it is no curve
     * @throws IndexOutOfBoundsException when it does not lie within the profile
     */
    static float[] read(ByteBuffer profile, int at) {
        float[] light = new float[256];
        for (int i = 0; i < light.length; i++) {
            double value = value(profile, at, i / 255.0);
            light[i] = (float) Math.max(0, Math.min(1, value));
        }
        return light;
    }

    private static double value(ByteBuffer profile, int at, double x) {
        return switch (profile.getInt(at)) {
            case CURVE -> sampled(profile, at, x);
            case PARAMETRIC -> parametric(profile, at, x);
            default -> throw new IllegalArgumentException("no curve");
        };
    }

    private static double sampled(ByteBuffer profile, int at, double x) {
        int count = profile.getInt(at + 8);
        if (count == 0) {
            return x;
        }
        if (count == 1) {
            return Math.pow(x, profile.getShort(at + 12) / 256.0);
        }
        double place = x * (count - 1);
        int before = (int) Math.min(count - 2.0, place);
        double low = sample(profile, at, before);
        return low + (place - before) * (sample(profile, at, before + 1) - low);
    }

    private static double sample(ByteBuffer profile, int at, int index) {
        long place = at + 12L + 2L * index;
        if (place >= profile.limit()) {
            throw new IndexOutOfBoundsException("the curve is cut off");
        }
        return (profile.getShort((int) place) & 0xffff) / 65535.0;
    }

    /** The parameters are, in this order, g a b c d e f. */
    private static double parametric(ByteBuffer profile, int at, double x) {
        int kind = profile.getShort(at + 8);
        if (kind < 0 || kind >= PARAMETERS.length) {
            throw new IllegalArgumentException("no function " + kind);
        }
        double[] p = new double[7];
        for (int i = 0; i < PARAMETERS[kind]; i++) {
            p[i] = profile.getInt(at + 12 + 4 * i) / 65536.0;
        }
        if (kind == 0) {
            return Math.pow(x, p[0]);
        }
        double limit = kind <= 2 ? -p[2] / p[1] : p[4];
        double offset = kind == 2 ? p[3] : p[5];
        if (x >= limit) {
            return Math.pow(p[1] * x + p[2], p[0]) + offset;
        }
        return kind <= 2 ? offset : p[3] * x + p[6];
    }
}
