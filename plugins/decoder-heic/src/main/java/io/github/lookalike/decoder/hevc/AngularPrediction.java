package io.github.lookalike.decoder.hevc;

/** Continues the samples around a block in one of 33 directions (H.265 8.4.4.2.6). */
final class AngularPrediction {

    /** Table 8-5, from mode 2 on: by how many thirty-seconds of a sample the direction moves from one line to the next. */
    private static final int[] ANGLES = {
        32, 26, 21, 17, 13, 9, 5, 2, 0, -2, -5, -9, -13, -17, -21, -26, -32, -26, -21, -17, -13, -9, -5, -2, 0, 2, 5, 9,
        13, 17, 21, 26, 32
    };

    /** Table 8-6, from mode 11 to 25: the inverse, times 256. */
    private static final int[] INVERSE = {
        -4096, -1638, -910, -630, -482, -390, -315, -256, -315, -390, -482, -630, -910, -1638, -4096
    };

    private static final int MOST = 32;

    /** The neighbours in the main direction; that of the corner is at {@value #MOST}. */
    private final int[] main = new int[3 * MOST + 2];

    void predict(int[] line, TransformBlock block, Samples samples, boolean fitted) {
        boolean fromAbove = block.mode >= Intra.FIRST_FROM_ABOVE;
        int angle = ANGLES[block.mode - 2];
        int side = block.side();
        int direction = fromAbove ? 1 : -1;
        int corner = 2 * side;
        int last = angle < 0 ? side : 2 * side;
        for (int i = 0; i <= last; i++) {
            main[MOST + i] = line[corner + direction * i];
        }
        int furthest = (side * angle) >> 5;
        if (furthest < -1) {
            int inverse = INVERSE[block.mode - 11];
            for (int i = furthest; i < 0; i++) {
                main[MOST + i] = line[corner - direction * ((i * inverse + 128) >> 8)];
            }
        }
        if (fromAbove) {
            rows(block, samples, angle);
        } else {
            columns(block, samples, angle);
        }
        if (angle == 0 && fitted) {
            fit(line, block, samples, direction);
        }
    }

    private void rows(TransformBlock block, Samples samples, int angle) {
        int side = block.side();
        short[] values = samples.values;
        int at = block.y * samples.stride() + block.x;
        int place = 0;
        for (int y = 0; y < side; y++) {
            place += angle;
            int from = MOST + (place >> 5) + 1;
            int fraction = place & 31;
            if (fraction == 0) {
                for (int x = 0; x < side; x++) {
                    values[at + x] = (short) main[from + x];
                }
            } else {
                int before = main[from];
                for (int x = 0; x < side; x++) {
                    int after = main[from + x + 1];
                    values[at + x] = (short) (((before << 5) + fraction * (after - before) + 16) >> 5);
                    before = after;
                }
            }
            at += samples.stride();
        }
    }

    private void columns(TransformBlock block, Samples samples, int angle) {
        int side = block.side();
        int stride = samples.stride();
        short[] values = samples.values;
        int left = block.y * stride + block.x;
        int place = 0;
        for (int x = 0; x < side; x++) {
            place += angle;
            int from = MOST + (place >> 5) + 1;
            int fraction = place & 31;
            int at = left + x;
            int before = main[from];
            for (int y = 0; y < side; y++) {
                int after = main[from + y + 1];
                values[at] = (short) (((before << 5) + fraction * (after - before) + 16) >> 5);
                before = after;
                at += stride;
            }
        }
    }

    /** The edge along a straight direction takes over how its neighbours change. */
    private static void fit(int[] line, TransformBlock block, Samples samples, int direction) {
        int side = block.side();
        int corner = 2 * side;
        int stride = samples.stride();
        int at = block.y * stride + block.x;
        int step = direction > 0 ? stride : 1;
        int base = line[corner + direction];
        int greatest = samples.greatest();
        for (int i = 0; i < side; i++) {
            int value = base + ((line[corner - direction * (i + 1)] - line[corner]) >> 1);
            samples.values[at + i * step] = (short) Math.max(0, Math.min(greatest, value));
        }
    }
}
