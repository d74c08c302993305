package io.github.lookalike.decode.webp;

import java.util.Arrays;

/** Reads how each macroblock is predicted (RFC 6386, 8 and 11.2 to 11.5). */
final class ModeReader {

    private static final int[] SUBBLOCK_TREE = {
        -SubblockPrediction.DC,
        2,
        -SubblockPrediction.TRUE_MOTION,
        4,
        -SubblockPrediction.VERTICAL,
        6,
        8,
        12,
        -SubblockPrediction.HORIZONTAL,
        10,
        -SubblockPrediction.RIGHT_DOWN,
        -SubblockPrediction.VERTICAL_RIGHT,
        -SubblockPrediction.LEFT_DOWN,
        14,
        -SubblockPrediction.VERTICAL_LEFT,
        16,
        -SubblockPrediction.HORIZONTAL_DOWN,
        -SubblockPrediction.HORIZONTAL_UP
    };
    /** The subblock mode that a whole mode counts as, for its neighbours. */
    private static final int[] SUBBLOCK_MODE_OF = {
        SubblockPrediction.DC,
        SubblockPrediction.VERTICAL,
        SubblockPrediction.HORIZONTAL,
        SubblockPrediction.TRUE_MOTION
    };

    private static final int NODES = 9;

    private final FrameHeader header;
    private final int[] above;
    private final int[] left = new int[4];

    ModeReader(FrameHeader header) {
        this.header = header;
        this.above = new int[4 * header.tag().blocksWide()];
    }

    void beginRow() {
        Arrays.fill(left, SubblockPrediction.DC);
    }

    /** Reads the modes of the next macroblock, in a column. */
    void read(int column, Macroblock block) {
        BoolDecoder in = header.modes();
        block.segment = header.segments().next(in);
        block.withoutTokens = header.chanceOfTokens() >= 0 && in.bit(header.chanceOfTokens()) != 0;
        if (in.bit(145) == 0) {
            block.lumaMode = Macroblock.BY_SUBBLOCKS;
            readSubblocks(in, 4 * column, block.subblockModes);
        } else {
            block.lumaMode = wholeMode(in);
            Arrays.fill(above, 4 * column, 4 * column + 4, SUBBLOCK_MODE_OF[block.lumaMode]);
            Arrays.fill(left, SUBBLOCK_MODE_OF[block.lumaMode]);
        }
        block.colourMode = colourMode(in);
    }

    private void readSubblocks(BoolDecoder in, int column, int[] modes) {
        for (int i = 0; i < 16; i++) {
            int from = (above[column + i % 4] * 10 + left[i / 4]) * NODES;
            int node = 0;
            do {
                node = SUBBLOCK_TREE[node + in.bit(SubblockModeChances.ALL[from + (node >> 1)])];
            } while (node > 0);
            modes[i] = -node;
            above[column + i % 4] = -node;
            left[i / 4] = -node;
        }
    }

    private static int wholeMode(BoolDecoder in) {
        if (in.bit(156) == 0) {
            return in.bit(163) == 0 ? Macroblock.DC : Macroblock.VERTICAL;
        }
        return in.bit(128) == 0 ? Macroblock.HORIZONTAL : Macroblock.TRUE_MOTION;
    }

    private static int colourMode(BoolDecoder in) {
        if (in.bit(142) == 0) {
            return Macroblock.DC;
        }
        if (in.bit(114) == 0) {
            return Macroblock.VERTICAL;
        }
        return in.bit(183) == 0 ? Macroblock.HORIZONTAL : Macroblock.TRUE_MOTION;
    }
}
