package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Decodes runs of MCUs of which only the average of each block is wanted: DC, and AC skipped. */
final class AverageRun implements McuRun {

    private final EntropyBits in;
    private final ScanLayout.Block[] blocks;
    /** How each of the blocks is coded. */
    private final Coding[] codings;

    AverageRun(EntropyBits in, ScanLayout layout, List<Coding> codings) {
        this.in = in;
        this.blocks = layout.blocks;
        this.codings =
                Arrays.stream(blocks).map(block -> codings.get(block.part)).toArray(Coding[]::new);
    }

    // One long method on purpose: this loop is most of the time of a scan, and only locals stay in registers.
    @Override
    public int decode(int row, int from, int to) throws IOException {
        EntropyBits state = in;
        byte[] window = state.window;
        long bits = state.bits;
        int count = state.count;
        int next = state.next;
        int softEnd = state.softEnd;
        for (int mcu = from; mcu < to; mcu++) {
            for (int i = 0; i < blocks.length; i++) {
                if (next > softEnd) {
                    state.bits = bits;
                    state.count = count;
                    state.next = next;
                    if (!state.more()) {
                        return mcu;
                    }
                    bits = state.bits;
                    count = state.count;
                    next = state.next;
                    softEnd = state.softEnd;
                }
                Coding coding = codings[i];
                bits |= EntropyBits.load(window, next) >>> count;
                next += (63 - count) >>> 3;
                count |= 56;
                int entry = coding.first[(int) (bits >>> Lookup.SHIFT)];
                int length = entry & Lookup.LENGTH_MASK;
                bits <<= length;
                count -= length;
                int difference = entry >> Lookup.VALUE_SHIFT;
                int k = 1 + ((entry >>> Lookup.ADVANCE_SHIFT) & Lookup.ADVANCE_MASK);
                char[] skips = coding.skips;
                while (true) {
                    while (k < 64) {
                        entry = skips[(int) (bits >>> Lookup.SHIFT)];
                        length = entry & Lookup.LENGTH_MASK;
                        bits <<= length;
                        count -= length;
                        k += entry >>> Lookup.ADVANCE_SHIFT;
                        if (k >= 64) {
                            break;
                        }
                        bits |= EntropyBits.load(window, next) >>> count;
                        next += (63 - count) >>> 3;
                        count |= 56;
                        entry = skips[(int) (bits >>> Lookup.SHIFT)];
                        length = entry & Lookup.LENGTH_MASK;
                        bits <<= length;
                        count -= length;
                        k += entry >>> Lookup.ADVANCE_SHIFT;
                    }
                    if (k >>> 6 == 2 || k == 64) {
                        break;
                    }
                    state.bits = bits;
                    state.count = count;
                    state.next = next;
                    if (k == Lookup.LONG_DIFFERENCE + 1) {
                        difference = BlockReader.difference(state, coding.dc);
                        k = difference == BlockReader.CORRUPT ? BlockReader.CORRUPT : 1;
                    } else {
                        k = BlockReader.redo(state, coding.ac, k, entry);
                    }
                    if (k == BlockReader.CORRUPT) {
                        return mcu;
                    }
                    state.refill();
                    bits = state.bits;
                    count = state.count;
                    next = state.next;
                }
                ScanLayout.Block block = blocks[i];
                Channel channel = block.channel;
                int dc = channel.prediction + difference;
                channel.prediction = dc;
                channel.samples[block.rowAt(row) * channel.stride + block.columnAt(mcu)] =
                        Channel.sample((dc * coding.step + 4) >> 3);
            }
        }
        state.bits = bits;
        state.count = count;
        state.next = next;
        return to;
    }
}
