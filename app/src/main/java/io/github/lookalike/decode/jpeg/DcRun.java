package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.util.List;

/** Decodes the first DC scan of a progressive frame (T.81, G.1.2.1). */
final class DcRun implements McuRun {

    /** So many differences that the table holds whole take no more bits than one refill brings. */
    private static final int PER_REFILL = 56 / Lookup.WIDTH;

    private final EntropyBits in;
    private final ScanLayout layout;
    private final List<Coefficients> targets;
    /** By block of the MCU. */
    private final HuffmanCode[] codes;

    private final int[][] lookups;
    private final int[] parts;
    /** By component of the scan: the last value. */
    private final int[] predictions;
    /** Of a row of MCUs, in the order of the scan. */
    private final int[] found;

    private final int low;

    /**
     * @param targets where each component's coefficients go
     * @param codes each component's DC code
     * @param low the bit that DC values are multiples of
     */
    DcRun(EntropyBits in, ScanLayout layout, List<Coefficients> targets, List<HuffmanCode> codes, int low) {
        this.in = in;
        this.layout = layout;
        this.targets = targets;
        this.low = low;
        int blocks = layout.blocks.length;
        this.codes = new HuffmanCode[blocks];
        this.lookups = new int[blocks][];
        this.parts = new int[blocks];
        this.predictions = new int[targets.size()];
        this.found = new int[layout.wide * blocks];
        List<int[]> tables = codes.stream().map(HuffmanCode::differences).toList();
        for (int i = 0; i < blocks; i++) {
            this.parts[i] = layout.blocks[i].part;
            this.codes[i] = codes.get(parts[i]);
            this.lookups[i] = tables.get(parts[i]);
        }
    }

    @Override
    public int decode(int row, int from, int to) throws IOException {
        for (ScanLayout.Block block : layout.blocks) {
            predictions[block.part] = block.channel.prediction;
        }
        int mcus = read(to - from);
        for (int i = 0; i < layout.blocks.length; i++) {
            put(i, row, from, mcus);
            layout.blocks[i].channel.prediction = predictions[parts[i]];
        }
        return from + mcus;
    }

    /** Reads the values of so many MCUs; says how many were there. */
    // Long on purpose: bits live in locals, as in AverageRun.
    private int read(int mcus) throws IOException {
        EntropyBits state = in;
        byte[] window = state.window;
        long bits = state.bits;
        int count = state.count;
        int next = state.next;
        int softEnd = state.softEnd;
        int[][] tables = lookups;
        int[] values = found;
        int[] sums = predictions;
        int at = 0;
        for (int mcu = 0; mcu < mcus; mcu++) {
            int i = 0;
            while (i < tables.length) {
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
                bits |= EntropyBits.load(window, next) >>> count;
                next += (63 - count) >>> 3;
                count |= 56;
                int end = Math.min(tables.length, i + PER_REFILL);
                for (; i < end; i++) {
                    int entry = tables[i][(int) (bits >>> Lookup.SHIFT)];
                    int length = entry & Lookup.LENGTH_MASK;
                    if (length == 0) {
                        break;
                    }
                    bits <<= length;
                    count -= length;
                    values[at++] = sums[parts[i]] += entry >> Lookup.VALUE_SHIFT;
                }
                if (i < end) {
                    state.bits = bits;
                    state.count = count;
                    state.next = next;
                    int difference = BlockReader.difference(state, codes[i]);
                    if (difference == BlockReader.CORRUPT) {
                        return mcu;
                    }
                    bits = state.bits;
                    count = state.count;
                    next = state.next;
                    values[at++] = sums[parts[i]] += difference;
                    i++;
                }
            }
        }
        state.bits = bits;
        state.count = count;
        state.next = next;
        return mcus;
    }

    /** Hands on the values of one block of the MCU. */
    private void put(int block, int row, int from, int mcus) {
        Coefficients target = targets.get(parts[block]);
        short[] values = target.values;
        int place = target.at(layout.blocks[block].columnAt(from), layout.blocks[block].rowAt(row));
        int step = target.kept * layout.blocks[block].stepAcross;
        int perMcu = parts.length;
        for (int mcu = 0; mcu < mcus; mcu++) {
            values[place + mcu * step] = (short) (found[mcu * perMcu + block] << low);
        }
    }
}
