package io.github.lookalike.decode.jpeg;

/**
 * Tables that decode several Huffman symbols at once, by the next {@link #WIDTH} bits.
 *
 * <p>An entry is {@code value << 18 | advance << 5 | length}: take {@code length} bits, go {@code advance} coefficients
 * on. An advance beyond a block says more: {@link #END} is added when the block ends there, {@link #LONG_CODE} or
 * {@link #LONG_DIFFERENCE} stands alone when the bits are too few to tell.
 */
final class Lookup {

    /** Measured best on 32 KB of first-level cache; 11 and 13 are 4 to 7 % slower. */
    static final int WIDTH = 12;

    static final int SHIFT = 64 - WIDTH;
    static final int LENGTH_MASK = 31;
    static final int ADVANCE_SHIFT = 5;
    static final int ADVANCE_MASK = 0x1fff;
    static final int VALUE_SHIFT = 18;

    static final int END = 128;
    static final int LONG_CODE = 256;
    static final int LONG_DIFFERENCE = 512;

    private static final int FULL_BLOCK = 63;
    /** A block's first look-up goes no farther, so that it never reaches the block's end but by an end symbol. */
    private static final int FIRST_REACH = 40;

    private Lookup() {}

    /** A DC difference and the AC symbols after it, which are skipped. */
    static int[] first(HuffmanCode dc, HuffmanCode ac) {
        int[] table = new int[1 << WIDTH];
        for (int index = 0; index < table.length; index++) {
            int word = index << (16 - WIDTH);
            int entry = difference(dc, word);
            boolean plain = entry != LONG_DIFFERENCE << ADVANCE_SHIFT;
            table[index] = plain ? entry + skipped(ac, word, entry & LENGTH_MASK, FIRST_REACH) : entry;
        }
        return table;
    }

    /** A DC difference alone. */
    static int[] differences(HuffmanCode dc) {
        int[] table = new int[1 << WIDTH];
        for (int index = 0; index < table.length; index++) {
            table[index] = difference(dc, index << (16 - WIDTH));
        }
        return table;
    }

    /** As many AC symbols as fit, which are skipped; the value is absent. */
    static char[] skips(HuffmanCode ac) {
        char[] table = new char[1 << WIDTH];
        for (int index = 0; index < table.length; index++) {
            int entry = skipped(ac, index << (16 - WIDTH), 0, FULL_BLOCK);
            table[index] = (char) (entry == 0 ? LONG_CODE << ADVANCE_SHIFT : entry);
        }
        return table;
    }

    /** One AC symbol with its value, of a sequential scan. */
    static int[] values(HuffmanCode ac) {
        int[] table = new int[1 << WIDTH];
        for (int index = 0; index < table.length; index++) {
            table[index] = value(ac, index << (16 - WIDTH));
        }
        return table;
    }

    /** One AC symbol with its value, of a progressive scan: there the end of a run of blocks is a long code. */
    static int[] bandValues(HuffmanCode ac) {
        int[] table = values(ac);
        for (int index = 0; index < table.length; index++) {
            int symbol = ac.find(index << (16 - WIDTH)) & 0xff;
            if (endsBlock(symbol) && symbol != 0) {
                table[index] = LONG_CODE << ADVANCE_SHIFT;
            }
        }
        return table;
    }

    private static int difference(HuffmanCode dc, int word) {
        int found = dc.find(word);
        int size = found & 0xff;
        int length = (found >>> 8) + size;
        if (found == 0 || length > WIDTH) {
            return LONG_DIFFERENCE << ADVANCE_SHIFT;
        }
        return number(word, length, size) << VALUE_SHIFT | length;
    }

    private static int value(HuffmanCode ac, int word) {
        int found = ac.find(word);
        int size = found & 15;
        int length = (found >>> 8) + size;
        if (found == 0 || length > WIDTH) {
            return LONG_CODE << ADVANCE_SHIFT;
        }
        if (endsBlock(found & 0xff)) {
            return END << ADVANCE_SHIFT | length;
        }
        int run = ((found >>> 4) & 15) + 1;
        return number(word, length, size) << VALUE_SHIFT | run << ADVANCE_SHIFT | length;
    }

    private static int skipped(HuffmanCode ac, int word, int from, int reach) {
        int length = from;
        int advance = 0;
        while (length < WIDTH) {
            int found = ac.find((word << length) & 0xffff);
            int after = length + (found >>> 8);
            int run = ((found >>> 4) & 15) + 1;
            boolean ends = endsBlock(found & 0xff);
            if (found == 0 || after > WIDTH || (!ends && advance + run > reach)) {
                break;
            }
            if (ends) {
                return (advance + END) << ADVANCE_SHIFT | (after - from);
            }
            length = after + (found & 15);
            advance += run;
        }
        return advance << ADVANCE_SHIFT | (length - from);
    }

    /** Whether a symbol says that the rest of the block is zero: size 0, but for 16 zeros in a row. */
    static boolean endsBlock(int symbol) {
        return (symbol & 15) == 0 && symbol != 0xf0;
    }

    private static int number(int word, int length, int size) {
        int value = (word >>> (16 - length)) & ((1 << size) - 1);
        return size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
    }
}
