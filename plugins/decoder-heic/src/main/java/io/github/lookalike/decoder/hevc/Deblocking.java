package io.github.lookalike.decoder.hevc;

/**
 * Smooths the edges of blocks (H.265 8.7.2): first all vertical ones, then, on the result, all horizontal ones. In an intra
 * picture each edge has the strength 2.
 */
final class Deblocking {

    private static final int STRENGTH = 2;

    /** Table 8-12. */
    private static final byte[] TC = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4,
        4, 5, 5, 6, 6, 7, 8, 9, 10, 11, 13, 14, 16, 18, 20, 22, 24
    };

    private final Frame frame;
    private final LumaEdge luma;
    private final ChromaEdge[] chroma;
    private final boolean exempt;
    private final EdgePart part = new EdgePart();

    Deblocking(Frame frame) {
        this.frame = frame;
        luma = new LumaEdge(frame.components[0]);
        chroma = new ChromaEdge[frame.components.length - 1];
        ChromaOffsets offsets = frame.picture.chromaOffsets;
        for (int i = 0; i < chroma.length; i++) {
            int offset = i == 0 ? offsets.cb() : offsets.cr();
            chroma[i] = new ChromaEdge(frame.components[i + 1], frame.sequence.chroma, offset);
        }
        exempt = frame.untouched.length > 0;
    }

    void filter(Checkpoint checkpoint) {
        Edges edges = frame.edges;
        for (int y = 0; y < frame.height; y += 4) {
            int row = (y >> 2) * edges.verticalStride;
            for (int x = 8; x < frame.width; x += 8) {
                if (edges.vertical[row + (x >> 3)]) {
                    filter(x, y, x - 1, y, true);
                }
            }
            checkpoint.passed();
        }
        for (int y = 8; y < frame.height; y += 8) {
            int row = (y >> 3) * edges.horizontalStride;
            for (int x = 0; x < frame.width; x += 4) {
                if (edges.horizontal[row + (x >> 2)]) {
                    filter(x, y, x, y - 1, false);
                }
            }
            checkpoint.passed();
        }
    }

    /** Four samples of an edge of luma, and those of chroma beside them. */
    private void filter(int x, int y, int otherX, int otherY, boolean vertical) {
        SliceHeader slice = frame.slices[frame.block(x, y)];
        if (slice == null) {
            return;
        }
        int after = frame.coding(x, y);
        int before = frame.coding(otherX, otherY);
        part.x = x;
        part.y = y;
        part.vertical = vertical;
        part.parameters = slice.filters().deblocking();
        part.quantization = (frame.quantizations[after] + frame.quantizations[before] + 1) >> 1;
        part.keepBefore = exempt && frame.untouched[before];
        part.keepAfter = exempt && frame.untouched[after];
        luma.filter(part);
        for (ChromaEdge edge : chroma) {
            edge.filter(part);
        }
    }

    /** The limit tC of 8-bit samples (table 8-12). */
    static int tc(int quantization, DeblockingParameters parameters) {
        return TC[Math.max(0, Math.min(53, quantization + 2 * (STRENGTH - 1) + parameters.tc()))];
    }

    /** The limit β of 8-bit samples (table 8-12). */
    static int beta(int quantization, DeblockingParameters parameters) {
        int index = Math.max(0, Math.min(51, quantization + parameters.beta()));
        return index < 16 ? 0 : index <= 28 ? index - 10 : 2 * index - 38;
    }
}
