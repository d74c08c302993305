package io.github.lookalike.decode.jpeg;

import java.io.IOException;

/** Decodes a scan that brings one more bit to a band of AC coefficients (T.81, G.1.2.3). */
final class BandBitRun implements McuRun {

    private static final int SIXTEEN_ZEROS = 0xf0;

    private final EntropyBits in;
    private final Coefficients target;
    private final HuffmanCode code;
    private final int last;
    private final int first;
    private final int bit;
    /** How many blocks, from the present one, get no new coefficient in this band. */
    private int quietBlocks;

    BandBitRun(EntropyBits in, Coefficients target, HuffmanCode code, ScanHeader scan) {
        this.in = in;
        this.target = target;
        this.code = code;
        this.first = scan.from();
        this.last = scan.to();
        this.bit = 1 << scan.low();
    }

    @Override
    public void beginInterval() {
        quietBlocks = 0;
    }

    @Override
    public int decode(int row, int from, int to) throws IOException {
        for (int mcu = from; mcu < to; mcu++) {
            if (!in.more() || !decode(target.at(mcu, row))) {
                return mcu;
            }
        }
        return to;
    }

    private boolean decode(int block) {
        int k = first;
        while (k <= last && quietBlocks == 0) {
            int symbol = code.symbol(in);
            if (symbol < 0) {
                return false;
            }
            if (Lookup.endsBlock(symbol)) {
                quietBlocks = (1 << (symbol >>> 4)) + in.take(symbol >>> 4);
            } else {
                int value = symbol == SIXTEEN_ZEROS ? 0 : in.take(1) == 1 ? bit : -bit;
                k = refine(block, k, symbol >>> 4);
                if (value != 0 && k <= last) {
                    target.values[block + k] = (short) value;
                }
                k++;
            }
        }
        if (quietBlocks > 0) {
            refine(block, k, 64);
            quietBlocks--;
        }
        return true;
    }

    /** Refines coefficients until it has passed so many zeros; the index of the next zero, or beyond the band. */
    private int refine(int block, int from, int zeros) {
        short[] values = target.values;
        int left = zeros;
        for (int k = from; k <= last; k++) {
            int value = values[block + k];
            if (value == 0) {
                if (left == 0) {
                    return k;
                }
                left--;
            } else if (in.take(1) == 1 && (value & bit) == 0) {
                values[block + k] += (short) (value > 0 ? bit : -bit);
            }
        }
        return last + 1;
    }
}
