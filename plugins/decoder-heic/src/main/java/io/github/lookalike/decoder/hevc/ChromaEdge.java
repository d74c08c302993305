package io.github.lookalike.decoder.hevc;

/** Smooths edges of chroma blocks (H.265 8.7.2.5.5 and 8.7.2.5.8): those on a grid of eight chroma samples. */
final class ChromaEdge {

    private final Samples samples;
    private final ChromaFormat format;
    private final int offset;

    ChromaEdge(Samples samples, ChromaFormat format, int offset) {
        this.samples = samples;
        this.format = format;
        this.offset = offset;
    }

    /** The samples beside four samples of luma. */
    void filter(EdgePart part) {
        int column = part.x >> samples.shiftX;
        int row = part.y >> samples.shiftY;
        if (((part.vertical ? column : row) & 7) != 0) {
            return;
        }
        int quantization = Quantization.chroma(part.quantization + offset, format);
        int tc = Deblocking.tc(quantization, part.parameters) << (samples.bits - 8);
        if (tc == 0) {
            return;
        }
        int stride = samples.stride();
        int across = part.vertical ? 1 : stride;
        int along = part.vertical ? stride : 1;
        int count = 4 >> (part.vertical ? samples.shiftY : samples.shiftX);
        int at = row * stride + column;
        for (int i = 0; i < count; i++) {
            smooth(at + i * along, across, tc, part);
        }
    }

    private void smooth(int at, int across, int tc, EdgePart part) {
        short[] values = samples.values;
        int p0 = values[at - across];
        int q0 = values[at];
        int change = (((q0 - p0) << 2) + values[at - 2 * across] - values[at + across] + 4) >> 3;
        int delta = Math.max(-tc, Math.min(tc, change));
        int greatest = samples.greatest();
        if (!part.keepBefore) {
            values[at - across] = (short) Math.max(0, Math.min(greatest, p0 + delta));
        }
        if (!part.keepAfter) {
            values[at] = (short) Math.max(0, Math.min(greatest, q0 - delta));
        }
    }
}
