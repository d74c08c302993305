package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/** The samples of one component of a picture. */
final class Samples {

    private static final short[] NONE = {};

    final short[] values;
    final int width;
    final int height;
    /** Columns are those of luma shifted right by this. */
    final int shiftX;
    /** Rows are those of luma shifted right by this. */
    final int shiftY;

    final int bits;

    private Samples(int width, int height, int shiftX, int shiftY, int bits, short[] spare) {
        this.width = width >> shiftX;
        this.height = height >> shiftY;
        this.shiftX = shiftX;
        this.shiftY = shiftY;
        this.bits = bits;
        int count = this.width * this.height;
        values = spare.length == count ? spare : new short[count];
        Arrays.fill(values, (short) (1 << (bits - 1)));
    }

    /**
     * The components that are kept of a picture, all grey.
     *
     * @param spare of another picture, whose arrays are used again where they are of the right length
     */
    static Samples[] of(SequenceParameters sequence, boolean lumaOnly, Samples[] spare) {
        ChromaFormat chroma = sequence.chroma;
        Samples[] components = new Samples[lumaOnly ? 1 : chroma.planes()];
        for (int i = 0; i < components.length; i++) {
            int shiftX = i == 0 ? 0 : chroma.shiftX();
            int shiftY = i == 0 ? 0 : chroma.shiftY();
            short[] values = i < spare.length ? spare[i].values : NONE;
            components[i] = new Samples(sequence.width, sequence.height, shiftX, shiftY, sequence.bits(i), values);
        }
        return components;
    }

    int stride() {
        return width;
    }

    /** The greatest value of a sample. */
    int greatest() {
        return (1 << bits) - 1;
    }

    Plane cropped(ConformanceWindow window) {
        int left = window.left() >> shiftX;
        int top = window.top() >> shiftY;
        int right = window.right() >> shiftX;
        int bottom = window.bottom() >> shiftY;
        return new Plane(values, top * width + left, width, width - left - right, height - top - bottom);
    }
}
