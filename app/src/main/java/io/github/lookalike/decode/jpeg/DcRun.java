package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.util.List;

/** Decodes the first DC scan of a progressive frame (T.81, G.1.2.1). */
final class DcRun implements McuRun {

    private final EntropyBits in;
    private final Layout.Block[] blocks;
    private final Coefficients[] targets;
    private final HuffmanCode[] codes;
    private final int[][] lookups;
    private final int low;

    /**
     * @param targets where each component's coefficients go
     * @param codes each component's DC code
     * @param low the bit that DC values are multiples of
     */
    DcRun(EntropyBits in, Layout layout, List<Coefficients> targets, List<HuffmanCode> codes, int low) {
        this.in = in;
        this.blocks = layout.blocks;
        this.low = low;
        this.targets = new Coefficients[blocks.length];
        this.codes = new HuffmanCode[blocks.length];
        this.lookups = new int[blocks.length][];
        List<int[]> tables = codes.stream().map(Lookup::differences).toList();
        for (int i = 0; i < blocks.length; i++) {
            this.targets[i] = targets.get(blocks[i].part);
            this.codes[i] = codes.get(blocks[i].part);
            this.lookups[i] = tables.get(blocks[i].part);
        }
    }

    @Override
    public int decode(int row, int from, int to) throws IOException {
        for (int mcu = from; mcu < to; mcu++) {
            for (int i = 0; i < blocks.length; i++) {
                if (in.next > in.softEnd && !in.more()) {
                    return mcu;
                }
                in.refill();
                int entry = lookups[i][(int) (in.bits >>> Lookup.SHIFT)];
                int difference = entry >> Lookup.VALUE_SHIFT;
                in.skip(entry & Lookup.LENGTH_MASK);
                if ((entry & Lookup.LENGTH_MASK) == 0) {
                    difference = BlockReader.difference(in, codes[i]);
                    if (difference == BlockReader.CORRUPT) {
                        return mcu;
                    }
                }
                Layout.Block block = blocks[i];
                block.channel.prediction += difference;
                Coefficients target = targets[i];
                target.values[target.at(block.columnAt(mcu), block.rowAt(row))] =
                        (short) (block.channel.prediction << low);
            }
        }
        return to;
    }
}
