package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.util.List;

/** Decodes the first DC scan of a progressive frame (T.81, G.1.2.1). */
final class DcRun implements McuRun {

    private final EntropyBits in;
    private final Layout.Block[] blocks;
    private final Coefficients[] targets;
    /** By block of the MCU: where its value goes in MCU 0 of the row, and how far it is to the next MCU. */
    private final int[] places;

    private final int[] steps;
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
        this.places = new int[blocks.length];
        this.steps = new int[blocks.length];
        List<int[]> tables = codes.stream().map(Lookup::differences).toList();
        for (int i = 0; i < blocks.length; i++) {
            this.targets[i] = targets.get(blocks[i].part);
            this.steps[i] = this.targets[i].kept * blocks[i].stepAcross;
            this.codes[i] = codes.get(blocks[i].part);
            this.lookups[i] = tables.get(blocks[i].part);
        }
    }

    // Long on purpose: bits live in locals, as in AverageRun.
    @Override
    public int decode(int row, int from, int to) throws IOException {
        EntropyBits state = in;
        byte[] window = state.window;
        long bits = state.bits;
        int count = state.count;
        int next = state.next;
        for (int i = 0; i < blocks.length; i++) {
            places[i] = targets[i].at(blocks[i].column, blocks[i].rowAt(row));
        }
        for (int mcu = from; mcu < to; mcu++) {
            for (int i = 0; i < blocks.length; i++) {
                bits |= EntropyBits.load(window, next) >>> count;
                next += (63 - count) >>> 3;
                count |= 56;
                int entry = lookups[i][(int) (bits >>> Lookup.SHIFT)];
                int length = entry & Lookup.LENGTH_MASK;
                int difference = entry >> Lookup.VALUE_SHIFT;
                bits <<= length;
                count -= length;
                if (length == 0 || next > state.softEnd) {
                    state.bits = bits;
                    state.count = count;
                    state.next = next;
                    if (!state.more()) {
                        return mcu;
                    }
                    if (length == 0) {
                        difference = BlockReader.difference(state, codes[i]);
                        if (difference == BlockReader.CORRUPT) {
                            return mcu;
                        }
                    }
                    bits = state.bits;
                    count = state.count;
                    next = state.next;
                }
                Channel channel = blocks[i].channel;
                int dc = channel.prediction + difference;
                channel.prediction = dc;
                targets[i].values[places[i] + mcu * steps[i]] = (short) (dc << low);
            }
        }
        state.bits = bits;
        state.count = count;
        state.next = next;
        return to;
    }
}
