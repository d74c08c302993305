package io.github.lookalike.decode.jpeg;

import java.io.IOException;

/** Decodes the first scan of a band of AC coefficients (T.81, G.1.2.2). */
final class BandRun implements McuRun {

    private final EntropyBits in;
    private final Coefficients target;
    private final HuffmanCode code;
    private final int[] lookup;
    private final ScanHeader scan;
    /** How many blocks to come hold nothing in this band. */
    private int emptyBlocks;

    BandRun(EntropyBits in, Coefficients target, HuffmanCode code, ScanHeader scan) {
        this.in = in;
        this.target = target;
        this.code = code;
        this.lookup = Lookup.bandValues(code);
        this.scan = scan;
    }

    @Override
    public void beginInterval() {
        emptyBlocks = 0;
    }

    @Override
    public int decode(int row, int from, int to) throws IOException {
        for (int mcu = from; mcu < to; mcu++) {
            if (emptyBlocks > 0) {
                emptyBlocks--;
            } else if (!in.more() || !decode(target.at(mcu, row))) {
                return mcu;
            }
        }
        return to;
    }

    private boolean decode(int block) {
        int k = scan.from() - 1;
        while (k < scan.to()) {
            in.refill();
            int entry = lookup[(int) (in.bits >>> Lookup.SHIFT)];
            int advance = (entry >>> Lookup.ADVANCE_SHIFT) & Lookup.ADVANCE_MASK;
            int value = entry >> Lookup.VALUE_SHIFT;
            if (advance == Lookup.LONG_CODE) {
                int symbol = code.symbol(in);
                if (symbol < 0) {
                    return false;
                }
                if (Lookup.endsBlock(symbol)) {
                    int size = symbol >>> 4;
                    emptyBlocks = (1 << size) - 1 + in.take(size);
                    return true;
                }
                advance = (symbol >>> 4) + 1;
                value = in.signed(symbol & 15);
            } else {
                in.skip(entry & Lookup.LENGTH_MASK);
            }
            k += advance;
            if (k < 64) {
                target.values[block + k] = (short) (value << scan.low());
            }
        }
        return true;
    }
}
