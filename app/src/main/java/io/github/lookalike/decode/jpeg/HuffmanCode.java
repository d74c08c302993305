package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import org.jspecify.annotations.Nullable;

/**
 * One Huffman code (T.81, annex C and F.2.2.3), with its look-up tables once they were wanted. Safe for use by several
 * threads: two of them may make the same table.
 */
final class HuffmanCode {

    private static final int QUICK = 9;

    private final byte[] symbols;
    /** Per length, the first 16-bit word (left-aligned) that needs a longer code. */
    private final int[] bound = new int[17];
    /** Per length, what to add to a code to get the index of its symbol. */
    private final int[] offset = new int[17];

    private final short[] quick = new short[1 << QUICK];

    private volatile char @Nullable [] skips;
    private volatile int @Nullable [] values;
    private volatile int @Nullable [] differences;
    private volatile @Nullable First first;

    /** {@link Lookup#first} with the DC code that it was made for. */
    private static final class First {
        final HuffmanCode dc;
        final int[] table;

        First(HuffmanCode dc, int[] table) {
            this.dc = dc;
            this.table = table;
        }
    }

    /**
     * @param counts how many codes have 1, 2, … 16 bits
     * @param symbols in the order of their codes
     */
    HuffmanCode(int[] counts, byte[] symbols) throws DecodeException {
        this.symbols = symbols;
        int code = 0;
        int index = 0;
        for (int length = 1; length <= 16; length++) {
            offset[length] = index - code;
            code += counts[length - 1];
            index += counts[length - 1];
            if (code > (1 << length) || index > symbols.length) {
                throw new DecodeException("a Huffman table defines more codes than there can be");
            }
            bound[length] = code << (16 - length);
            code <<= 1;
        }
        for (int i = 0; i < quick.length; i++) {
            int found = search(i << (16 - QUICK), 1);
            quick[i] = found >>> 8 <= QUICK ? (short) found : 0;
        }
    }

    /**
     * The code at the top of a word.
     *
     * @param word the next 16 bits
     * @return {@code length << 8 | symbol}, or 0 when no code begins so
     */
    int find(int word) {
        int found = quick[word >>> (16 - QUICK)];
        return found != 0 ? found : search(word, QUICK + 1);
    }

    /** Takes the next symbol, 0 to 255, or −1 when no code begins so. */
    int symbol(EntropyBits in) {
        in.refill();
        int found = find((int) (in.bits >>> 48));
        in.skip(found >>> 8);
        return found == 0 ? -1 : found & 0xff;
    }

    /** {@link Lookup#first} of this AC code with a DC code. */
    int[] first(HuffmanCode dc) {
        First known = first;
        if (known == null || known.dc != dc) {
            known = new First(dc, Lookup.first(dc, this));
            first = known;
        }
        return known.table;
    }

    /** {@link Lookup#skips} of this AC code. */
    char[] skips() {
        char[] known = skips;
        if (known == null) {
            known = Lookup.skips(this);
            skips = known;
        }
        return known;
    }

    /** {@link Lookup#values} of this AC code. */
    int[] values() {
        int[] known = values;
        if (known == null) {
            known = Lookup.values(this);
            values = known;
        }
        return known;
    }

    /** {@link Lookup#differences} of this DC code. */
    int[] differences() {
        int[] known = differences;
        if (known == null) {
            known = Lookup.differences(this);
            differences = known;
        }
        return known;
    }

    private int search(int word, int shortest) {
        for (int length = shortest; length <= 16; length++) {
            if (word < bound[length]) {
                return length << 8 | (symbols[(word >>> (16 - length)) + offset[length]] & 0xff);
            }
        }
        return 0;
    }
}
