package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.util.List;

/** Decodes a DC scan that brings one more bit (T.81, G.1.2.1). */
final class DcBitRun implements McuRun {

    private final EntropyBits in;
    private final ScanLayout layout;
    private final List<Coefficients> targets;
    private final int low;

    DcBitRun(EntropyBits in, ScanLayout layout, List<Coefficients> targets, int low) {
        this.in = in;
        this.layout = layout;
        this.targets = targets;
        this.low = low;
    }

    @Override
    public int decode(int row, int from, int to) throws IOException {
        for (int mcu = from; mcu < to; mcu++) {
            for (ScanLayout.Block block : layout.blocks) {
                if (!in.more()) {
                    return mcu;
                }
                Coefficients target = targets.get(block.part);
                target.values[target.at(block.columnAt(mcu), block.rowAt(row))] |= (short) (in.take(1) << low);
            }
        }
        return to;
    }
}
