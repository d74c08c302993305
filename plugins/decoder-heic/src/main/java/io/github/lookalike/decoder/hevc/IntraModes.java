package io.github.lookalike.decoder.hevc;

/** Reads how a coding unit is predicted (H.265 7.3.8.5, 8.4.2 and 8.4.3). */
final class IntraModes {

    /** Table 8-3: what a mode of 4:4:4 is where chroma is halved in width alone. */
    private static final byte[] HALVED_IN_WIDTH = {
        0, 1, 2, 2, 2, 2, 3, 5, 7, 8, 10, 12, 13, 15, 17, 18, 19, 20, 21, 22, 23, 23, 24, 24, 25, 25, 26, 27, 27, 28,
        28, 29, 29, 30, 31
    };

    private static final int[] CHROMA_MODES = {Intra.PLANAR, Intra.VERTICAL, Intra.HORIZONTAL, Intra.DC};

    /** Chroma follows luma. */
    private static final int DERIVED = 4;

    private final Cabac cabac;
    private final Frame frame;
    private final ChromaFormat format;
    private final int[] candidates = new int[3];
    private final boolean[] predicted = new boolean[4];

    IntraModes(Cabac cabac, Frame frame) {
        this.cabac = cabac;
        this.frame = frame;
        format = frame.sequence.chroma;
    }

    void read(CodingUnit unit) {
        int parts = unit.quartered ? 4 : 1;
        int partLog2 = unit.quartered ? unit.log2 - 1 : unit.log2;
        for (int i = 0; i < parts; i++) {
            predicted[i] = cabac.bin(Contexts.PREDICTED_MODE) != 0;
        }
        for (int i = 0; i < parts; i++) {
            int x = unit.x + ((i & 1) << partLog2);
            int y = unit.y + (i >> 1 << partLog2);
            unit.lumaModes[i] = readLuma(x, y, predicted[i]);
            frame.fillModes(x, y, partLog2, unit.lumaModes[i]);
        }
        if (format != ChromaFormat.MONOCHROME) {
            for (int i = 0; i < (format == ChromaFormat.FULL ? parts : 1); i++) {
                readChroma(unit, i);
            }
        }
    }

    private int readLuma(int x, int y, boolean probable) {
        if (probable) {
            int index = cabac.bypass() == 0 ? 0 : 1 + cabac.bypass();
            findCandidates(x, y);
            return candidates[index];
        }
        int mode = cabac.bypass(5);
        findCandidates(x, y);
        sortCandidates();
        for (int candidate : candidates) {
            mode += mode >= candidate ? 1 : 0;
        }
        return mode;
    }

    private void findCandidates(int x, int y) {
        int left = frame.hasLeft(x) ? frame.mode(x - 1, y) : Intra.DC;
        boolean sameRow = (y & (1 << frame.treeLog2) - 1) != 0;
        int above = sameRow ? frame.mode(x, y - 1) : Intra.DC;
        if (left != above) {
            boolean planar = left == Intra.PLANAR || above == Intra.PLANAR;
            boolean dc = left == Intra.DC || above == Intra.DC;
            setCandidates(left, above, !planar ? Intra.PLANAR : !dc ? Intra.DC : Intra.VERTICAL);
        } else if (left < 2) {
            setCandidates(Intra.PLANAR, Intra.DC, Intra.VERTICAL);
        } else {
            setCandidates(left, 2 + (left + 29 & 31), 2 + (left - 1 & 31));
        }
    }

    private void setCandidates(int first, int second, int third) {
        candidates[0] = first;
        candidates[1] = second;
        candidates[2] = third;
    }

    private void sortCandidates() {
        int low = Math.min(candidates[0], candidates[1]);
        int high = Math.max(candidates[0], candidates[1]);
        int third = candidates[2];
        setCandidates(Math.min(low, third), Math.max(low, Math.min(high, third)), Math.max(high, third));
    }

    private void readChroma(CodingUnit unit, int part) {
        int code = cabac.bin(Contexts.CHROMA_MODE) == 0 ? DERIVED : cabac.bypass(2);
        int luma = unit.lumaModes[part];
        int mode = luma;
        if (code != DERIVED) {
            mode = CHROMA_MODES[code] == luma ? Intra.LAST : CHROMA_MODES[code];
        }
        unit.derived[part] = code == DERIVED;
        unit.chromaModes[part] = format == ChromaFormat.HALVED_IN_WIDTH ? HALVED_IN_WIDTH[mode] : mode;
    }
}
