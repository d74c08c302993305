package io.github.lookalike.decoder.hevc;

/** Reads coding units whose samples are written as they are (H.265 7.3.8.7 and 8.4.4.1). */
final class PcmSamples {

    private final Cabac cabac;
    private final Frame frame;

    PcmSamples(Cabac cabac, Frame frame) {
        this.cabac = cabac;
        this.frame = frame;
    }

    /** The samples begin at the next whole byte, and so does what comes after them. */
    void read(CodingUnit unit, PcmFormat pcm) throws HevcException {
        BitReader in = new BitReader(cabac.data(), cabac.next());
        ChromaFormat format = frame.sequence.chroma;
        long read = 0;
        for (int component = 0; component < format.planes(); component++) {
            int shiftX = component == 0 ? 0 : format.shiftX();
            int shiftY = component == 0 ? 0 : format.shiftY();
            int bits = component == 0 ? pcm.lumaBits() : pcm.chromaBits();
            int columns = 1 << (unit.log2 - shiftX);
            int rows = 1 << (unit.log2 - shiftY);
            if (component < frame.components.length) {
                Samples samples = frame.components[component];
                int at = (unit.y >> shiftY) * samples.stride() + (unit.x >> shiftX);
                fill(in, samples, at, columns, rows, bits);
            } else {
                in.skip((long) columns * rows * bits);
            }
            read += (long) columns * rows * bits;
        }
        cabac.start(cabac.data(), cabac.next() + (int) ((read + 7) >> 3));
    }

    private static void fill(BitReader in, Samples samples, int at, int columns, int rows, int bits)
            throws HevcException {
        int shift = samples.bits - bits;
        for (int y = 0; y < rows; y++) {
            int row = at + y * samples.stride();
            for (int x = 0; x < columns; x++) {
                samples.values[row + x] = (short) (in.bits(bits) << shift);
            }
        }
    }
}
