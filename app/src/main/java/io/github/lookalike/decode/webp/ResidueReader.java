package io.github.lookalike.decode.webp;

import java.util.Arrays;

/** Reads what a macroblock adds to its prediction (RFC 6386, 13). */
final class ResidueReader {

    private static final int LUMA_WITHOUT_AVERAGES = 0;
    private static final int AVERAGES = 1;
    private static final int COLOUR = 2;
    private static final int LUMA = 3;

    /** Flags of a macroblock's edge: 4 of luma, 2 and 2 of the colour differences, 1 of the averages. */
    private static final int FLAGS = 9;

    private static final int AVERAGES_FLAG = 8;
    private static final int AVERAGES_AT = 24 * 16;

    private final FrameHeader header;
    private final TokenReader reader;
    /** Whether the blocks above and to the left have coefficients: 1 or 0. */
    private final int[] above;

    private final int[] left = new int[FLAGS];

    ResidueReader(FrameHeader header) {
        this.header = header;
        this.reader = header.blocks();
        this.above = new int[FLAGS * header.tag().blocksWide()];
    }

    void beginRow() {
        Arrays.fill(left, 0);
    }

    /** Reads the coefficients of a macroblock whose modes are known; whether it has any. */
    boolean read(BoolDecoder in, int column, Macroblock block) {
        int up = FLAGS * column;
        if (block.withoutTokens) {
            int flags = block.bySubblocks() ? AVERAGES_FLAG : FLAGS;
            Arrays.fill(above, up, up + flags, 0);
            Arrays.fill(left, 0, flags, 0);
            Arrays.fill(block.counts, 0);
            return false;
        }
        Quantisers steps = header.quantisers().get(block.segment);
        boolean any = block.bySubblocks() ? luma(in, up, block, steps) : lumaWithAverages(in, up, block, steps);
        any |= colour(in, up, block, steps, 16, 4);
        any |= colour(in, up, block, steps, 20, 6);
        return any;
    }

    private boolean luma(BoolDecoder in, int up, Macroblock block, Quantisers steps) {
        boolean any = false;
        for (int i = 0; i < 16; i++) {
            any |= readBlock(in, LUMA, up + (i & 3), i >> 2, 0, steps.lumaDc(), steps.lumaAc(), block, i);
        }
        return any;
    }

    private boolean lumaWithAverages(BoolDecoder in, int up, Macroblock block, Quantisers steps) {
        short[] all = block.coefficients;
        int context = above[up + AVERAGES_FLAG] + left[AVERAGES_FLAG];
        int count = reader.read(in, AVERAGES, context, 0, steps.averagesDc(), steps.averagesAc(), all, AVERAGES_AT);
        above[up + AVERAGES_FLAG] = count > 0 ? 1 : 0;
        left[AVERAGES_FLAG] = count > 0 ? 1 : 0;
        if (count > 0) {
            InverseTransform.averages(all, AVERAGES_AT);
        }
        boolean any = count > 0;
        for (int i = 0; i < 16; i++) {
            any |= readBlock(in, LUMA_WITHOUT_AVERAGES, up + (i & 3), i >> 2, 1, 1, steps.lumaAc(), block, i);
            if (block.counts[i] <= 1) {
                block.counts[i] = all[16 * i] != 0 ? 1 : 0;
            }
        }
        return any;
    }

    private boolean colour(BoolDecoder in, int up, Macroblock block, Quantisers steps, int first, int flag) {
        boolean any = false;
        for (int i = 0; i < 4; i++) {
            int across = up + flag + (i & 1);
            int down = flag + (i >> 1);
            any |= readBlock(in, COLOUR, across, down, 0, steps.colourDc(), steps.colourAc(), block, first + i);
        }
        return any;
    }

    private boolean readBlock(
            BoolDecoder in, int kind, int up, int down, int first, int dc, int ac, Macroblock block, int number) {
        int count = reader.read(in, kind, above[up] + left[down], first, dc, ac, block.coefficients, 16 * number);
        boolean any = count > first;
        above[up] = any ? 1 : 0;
        left[down] = any ? 1 : 0;
        block.counts[number] = count;
        return any;
    }
}
