package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/** Predicts a block from the samples around it (H.265 8.4.4.2). */
final class Prediction {

    /** From this size on, as a power of two, edges of the block are not fitted to their neighbours. */
    private static final int LARGE = 5;

    private final SequenceParameters sequence;
    private final References references;
    private final AngularPrediction angular = new AngularPrediction();

    Prediction(Frame frame) {
        sequence = frame.sequence;
        references = new References(frame);
    }

    void predict(TransformBlock block, Samples samples) {
        references.gather(block, samples);
        references.smooth(block, sequence);
        int[] line = references.line();
        boolean fitted = !block.chroma() && block.log2 < LARGE;
        if (block.mode == Intra.PLANAR) {
            planar(line, block, samples);
        } else if (block.mode == Intra.DC) {
            average(line, block, samples, fitted);
        } else {
            boolean untouched = sequence.range.implicitDifferences() && block.lossless;
            angular.predict(line, block, samples, fitted && !untouched);
        }
    }

    /** 8.4.4.2.4. */
    private static void planar(int[] line, TransformBlock block, Samples samples) {
        int side = block.side();
        int shift = block.log2 + 1;
        int corner = 2 * side;
        int right = line[corner + 1 + side];
        int below = line[side - 1];
        short[] values = samples.values;
        for (int y = 0; y < side; y++) {
            int at = (block.y + y) * samples.stride() + block.x;
            int left = line[corner - 1 - y];
            int across = side * left + (y + 1) * below + side;
            int step = right - left;
            int weight = side - 1 - y;
            for (int x = 0; x < side; x++) {
                across += step;
                values[at + x] = (short) ((across + weight * line[corner + 1 + x]) >> shift);
            }
        }
    }

    /** 8.4.4.2.5. */
    private static void average(int[] line, TransformBlock block, Samples samples, boolean fitted) {
        int side = block.side();
        int corner = 2 * side;
        int sum = side;
        for (int i = 1; i <= side; i++) {
            sum += line[corner - i] + line[corner + i];
        }
        int mean = sum >> (block.log2 + 1);
        int stride = samples.stride();
        int at = block.y * stride + block.x;
        short[] values = samples.values;
        for (int y = 0; y < side; y++) {
            Arrays.fill(values, at + y * stride, at + y * stride + side, (short) mean);
        }
        if (fitted) {
            values[at] = (short) ((line[corner - 1] + 2 * mean + line[corner + 1] + 2) >> 2);
            for (int i = 1; i < side; i++) {
                values[at + i] = (short) ((line[corner + 1 + i] + 3 * mean + 2) >> 2);
                values[at + i * stride] = (short) ((line[corner - 1 - i] + 3 * mean + 2) >> 2);
            }
        }
    }
}
