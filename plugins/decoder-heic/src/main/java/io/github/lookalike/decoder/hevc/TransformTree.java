package io.github.lookalike.decoder.hevc;

/** Reads and reconstructs the transform tree of a coding unit (H.265 7.3.8.8 and 7.3.8.10). */
final class TransformTree {

    private static final int CB = 0;
    private static final int CR = 2;

    private final Cabac cabac;
    private final BlockSizes sizes;
    private final ChromaFormat format;
    private final Quantization quantization;
    private final BlockReconstruction reconstruction;
    private final EdgeMarks marks;

    private CodingUnit unit = new CodingUnit();

    TransformTree(Cabac cabac, Frame frame, Quantization quantization, BlockReconstruction blocks, EdgeMarks marks) {
        this.cabac = cabac;
        this.quantization = quantization;
        this.marks = marks;
        sizes = frame.sequence.blocks;
        format = frame.sequence.chroma;
        reconstruction = blocks;
    }

    void decode(CodingUnit coding) throws HevcException {
        unit = coding;
        node(coding.x, coding.y, coding.log2, 0, 0);
    }

    /**
     * One node.
     *
     * @param coded which chroma blocks of the node above have coefficients: two bits for Cb, then two for Cr
     */
    private void node(int x, int y, int log2, int depth, int coded) throws HevcException {
        boolean split = splits(log2, depth);
        int chroma = coded;
        if (format != ChromaFormat.MONOCHROME && (log2 > 2 || format == ChromaFormat.FULL)) {
            boolean two = format == ChromaFormat.HALVED_IN_WIDTH && (!split || log2 == 3);
            chroma = codedChroma(depth, coded, CB, two) | codedChroma(depth, coded, CR, two);
        }
        if (split) {
            int half = 1 << (log2 - 1);
            for (int i = 0; i < 4; i++) {
                node(x + (i & 1) * half, y + (i >> 1) * half, log2 - 1, depth + 1, chroma);
            }
        } else {
            boolean luma = cabac.bin(Contexts.CODED_LUMA + (depth == 0 ? 1 : 0)) != 0;
            leaf(x, y, log2, luma, chroma);
        }
    }

    private boolean splits(int log2, int depth) {
        boolean quarters = unit.quartered && depth == 0;
        int deepest = sizes.depth() + (unit.quartered ? 1 : 0);
        if (log2 <= sizes.greatestTransform() && log2 > sizes.transform() && depth < deepest && !quarters) {
            return cabac.bin(Contexts.SPLIT_TRANSFORM + 5 - log2) != 0;
        }
        return log2 > sizes.greatestTransform() || quarters;
    }

    private int codedChroma(int depth, int above, int component, boolean two) {
        if (depth > 0 && (above >> component & 3) == 0) {
            return 0;
        }
        int coded = cabac.bin(Contexts.CODED_CHROMA + depth);
        if (two) {
            coded |= cabac.bin(Contexts.CODED_CHROMA + depth) << 1;
        }
        return coded << component;
    }

    private void leaf(int x, int y, int log2, boolean luma, int chroma) throws HevcException {
        if (luma || chroma != 0) {
            quantization.read(chroma != 0, unit.lossless);
        }
        marks.mark(x, y, log2);
        int quarter = unit.quarter(x, y);
        reconstruction.luma(unit, x, y, log2, quarter, luma);
        if (format == ChromaFormat.MONOCHROME) {
            return;
        }
        if (format == ChromaFormat.FULL) {
            reconstruction.fullChroma(unit, x, y, log2, quarter, luma, chroma);
        } else if (log2 > 2) {
            reconstruction.halvedChroma(unit, x, y, log2 - 1, chroma);
        } else if ((x & y & 4) != 0) {
            reconstruction.halvedChroma(unit, x - 4, y - 4, 2, chroma);
        }
    }
}
