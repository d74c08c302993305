package io.github.lookalike.decoder.hevc;

import java.util.Arrays;

/** Reads the coefficients of a block (H.265 7.3.8.11). */
final class ResidualCoding {

    /** Offset and shift of the contexts of the last coefficient's place, by size of a luma block. */
    private static final int CHROMA_LAST = 15;

    private static final byte[] NO_CONTEXTS = new byte[16];

    private final Cabac cabac;
    private final SequenceParameters sequence;
    private final PictureParameters picture;
    private final Scaling scaling;
    private final Levels levels;
    private final Coefficients coefficients = new Coefficients();

    /** By row of sub-blocks: one bit for each with coefficients. */
    private final int[] coded = new int[9];

    private ResidualScan scan;
    private int chroma;
    private int base;
    private boolean plainContexts;
    private boolean kept = true;

    ResidualCoding(Cabac cabac, ParameterSets.Active active) {
        this.cabac = cabac;
        sequence = active.sequence();
        picture = active.picture();
        scaling = new Scaling(sequence, picture);
        levels = new Levels(cabac, sequence.range, picture.signHiding);
        scan = ResidualScan.of(new TransformBlock(), sequence.chroma);
    }

    RiceStatistics statistics() {
        return levels.statistics;
    }

    /** Reads over a block of which nothing is to be kept. */
    void skip(TransformBlock block) {
        kept = false;
        read(block);
        kept = true;
    }

    /** The coefficients of a block, to be cleared by the caller when they were used. */
    Coefficients read(TransformBlock block) {
        coefficients.begin();
        chroma = block.chroma() ? 1 : 0;
        boolean maySkip = picture.transformSkip && !block.lossless && block.log2 <= picture.range.greatestSkipped();
        boolean skipped = maySkip && cabac.bin(Contexts.TRANSFORM_SKIP + chroma) != 0;
        coefficients.skipped = skipped;
        scan = ResidualScan.of(block, sequence.chroma);
        scaling.begin(block, skipped);
        boolean untransformed = skipped || block.lossless;
        plainContexts = sequence.range.skipContext() && untransformed;
        levels.begin(block, untransformed, skipped);
        readFrom(block.log2, lastPlace(block.log2));
        return coefficients;
    }

    /** The place of the last coefficient, its row in the upper 16 bits. */
    private int lastPlace(int log2) {
        int offset = chroma == 0 ? 3 * (log2 - 2) + ((log2 - 1) >> 2) : CHROMA_LAST;
        int shift = chroma == 0 ? (log2 + 1) >> 2 : log2 - 2;
        int longest = 2 * log2 - 1;
        int prefixX = cabac.run(Contexts.LAST_X + offset, shift, longest);
        int prefixY = cabac.run(Contexts.LAST_Y + offset, shift, longest);
        int x = suffix(prefixX);
        int y = suffix(prefixY);
        return scan.order == Scan.VERTICAL ? x << 16 | y : y << 16 | x;
    }

    private int suffix(int prefix) {
        if (prefix <= 3) {
            return prefix;
        }
        int bits = (prefix >> 1) - 1;
        return ((2 + (prefix & 1)) << bits) + cabac.bypass(bits);
    }

    private void readFrom(int log2, int last) {
        int sideLog2 = log2 - 2;
        int lastX = last & 0xFFFF;
        int lastY = last >> 16;
        byte[] subBlocks = scan.subBlocks[sideLog2];
        int lastSub = scan.subBlockSteps[sideLog2][(lastY >> 2 << sideLog2) + (lastX >> 2)];
        Arrays.fill(coded, 0, (1 << sideLog2) + 1, 0);
        int start = scan.steps[((lastY & 3) << 2) + (lastX & 3)];
        for (int sub = lastSub; sub >= 0; sub--) {
            int x = subBlocks[sub] & (1 << sideLog2) - 1;
            int y = subBlocks[sub] >> sideLog2;
            int near = (coded[y] >> (x + 1) & 1) | (coded[y + 1] >> x & 1) << 1;
            boolean inner = sub < lastSub && sub > 0;
            if (inner && cabac.bin(Contexts.CODED_SUB_BLOCK + 2 * chroma + Math.min(near, 1)) == 0) {
                continue;
            }
            coded[y] |= 1 << x;
            byte[] contexts = contexts(log2, sub, near);
            int steps =
                    sub == lastSub ? significant(contexts, start, sub == 0) : significant(contexts, inner, sub == 0);
            if (steps != 0) {
                levels.read(steps, sub == 0);
                if (kept) {
                    store(log2, x << 2, y << 2, steps);
                }
            }
        }
    }

    /** Sets the first of the contexts of a sub-block; returns what is to be added by step (9.3.4.2.5). */
    private byte[] contexts(int log2, int sub, int near) {
        if (plainContexts) {
            base = Contexts.SIGNIFICANT + 42 + chroma;
            return NO_CONTEXTS;
        }
        base = Contexts.SIGNIFICANT + 27 * chroma;
        if (log2 == 2) {
            return scan.smallContexts;
        }
        if (chroma != 0) {
            base += log2 == 3 ? 9 : 12;
        } else {
            base += log2 == 3 ? scan.order == Scan.DIAGONAL ? 9 : 15 : 21;
            base += sub > 0 ? 3 : 0;
        }
        return scan.contexts[near];
    }

    /** The coefficients before the last one, which lies in this sub-block, and that one. */
    private int significant(byte[] contexts, int last, boolean first) {
        int steps = 1 << last | cabac.significant(base, contexts, last - 1);
        return last > 0 ? steps | cabac.bin(lowestContext(contexts, first)) : steps;
    }

    /** The coefficients of a sub-block before the one with the last: where it is known to have one, the lowest may be that. */
    private int significant(byte[] contexts, boolean some, boolean first) {
        int steps = cabac.significant(base, contexts, 15);
        boolean known = some && steps == 0;
        return known ? 1 : steps | cabac.bin(lowestContext(contexts, first));
    }

    private int lowestContext(byte[] contexts, boolean first) {
        return first && !plainContexts ? Contexts.SIGNIFICANT + 27 * chroma : base + contexts[0];
    }

    private void store(int log2, int left, int top, int steps) {
        int[] values = levels.values;
        byte[] places = scan.places;
        int rest = steps;
        for (int i = 0; rest != 0; i++) {
            int step = 31 - Integer.numberOfLeadingZeros(rest);
            rest ^= 1 << step;
            int place = places[step];
            int column = left + (place & 3);
            int row = top + (place >> 2);
            coefficients.set(column, row, log2, scaling.coefficient(values[i], (row << log2) + column));
        }
    }
}
