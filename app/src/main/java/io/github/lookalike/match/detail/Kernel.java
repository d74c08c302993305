package io.github.lookalike.match.detail;

/** What programs weigh pixels with when they make a picture smaller, by how far a pixel lies from the sample. */
enum Kernel {

    /** "Bilinear", over all pixels that a sample covers and their neighbours. */
    TRIANGLE(1, true) {
        @Override
        double weight(double distance) {
            return Math.max(0, 1 - Math.abs(distance));
        }
    },

    /** "Bicubic" (Keys 1981), over twice as many. */
    CUBIC(2, true) {
        @Override
        double weight(double distance) {
            return Cubic.weight(distance);
        }
    },

    /** Straight lines between the pixels nearest to the sample, as graphics cards and plain libraries draw: others do not count. */
    NEAREST_FOUR(1, false) {
        @Override
        double weight(double distance) {
            return Math.max(0, 1 - Math.abs(distance));
        }
    },

    /** "Box": the mean of the pixels whose middles a sample covers, one or two where sides become shorter by a third. */
    MIDDLES(1, true) {
        @Override
        double weight(double distance) {
            return distance > -0.5 && distance <= 0.5 ? 1 : 0;
        }
    };

    private final int reach;
    private final boolean wide;

    Kernel(int reach, boolean wide) {
        this.reach = reach;
        this.wide = wide;
    }

    /** Not normalised; 0 beyond its reach. */
    abstract double weight(double distance);

    /** The weights of all pixels along one side. */
    Taps taps(int pixels, int samples) {
        double step = (double) pixels / samples;
        double unit = wide ? Math.max(1, step) : 1;
        int[] first = new int[samples];
        float[][] weights = new float[samples][];
        for (int sample = 0; sample < samples; sample++) {
            double middle = (sample + 0.5) * step - 0.5;
            first[sample] = Math.max(0, (int) Math.ceil(middle - reach * unit));
            int last = Math.min(pixels - 1, (int) Math.floor(middle + reach * unit));
            weights[sample] = normalised(first[sample], last, middle, unit);
        }
        return new Taps(first, weights);
    }

    private float[] normalised(int first, int last, double middle, double unit) {
        float[] weights = new float[last - first + 1];
        double sum = 0;
        for (int pixel = first; pixel <= last; pixel++) {
            double weight = weight((pixel - middle) / unit);
            weights[pixel - first] = (float) weight;
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) sum;
        }
        return weights;
    }

    /**
     * Which pixels of a line make each sample.
     *
     * @param first the first pixel of each sample
     * @param weights of it and those that follow; their sum is 1
     */
    // Arrays: read for each pixel of each pair.
    @SuppressWarnings("ArrayRecordComponent")
    record Taps(int[] first, float[][] weights) {

        /** A line of pixels made to samples. */
        void along(float[] pixels, float[] samples) {
            for (int sample = 0; sample < first.length; sample++) {
                float[] its = weights[sample];
                int from = first[sample];
                float sum = 0;
                for (int i = 0; i < its.length; i++) {
                    sum += its[i] * pixels[from + i];
                }
                samples[sample] = sum;
            }
        }

        /** A line of samples added to each row that it counts in, the first row of those below that it may. */
        int across(int line, float[] samples, float[] plane, int from) {
            int row = from;
            while (row < first.length && first[row] + weights[row].length <= line) {
                row++;
            }
            for (int below = row; below < first.length && first[below] <= line; below++) {
                if (line < first[below] + weights[below].length) {
                    add(weights[below][line - first[below]], samples, plane, below * samples.length);
                }
            }
            return row;
        }

        private static void add(float weight, float[] samples, float[] plane, int at) {
            for (int x = 0; x < samples.length; x++) {
                plane[at + x] += weight * samples[x];
            }
        }
    }
}
