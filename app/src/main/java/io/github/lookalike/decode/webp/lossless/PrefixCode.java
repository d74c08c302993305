package io.github.lookalike.decode.webp.lossless;

import io.github.lookalike.api.DecodeException;

/**
 * A canonical prefix code: which bits stand for which symbol (RFC 9649, 3.7). Codes of up to eight bits are looked up, longer
 * ones are followed bit by bit.
 */
final class PrefixCode {

    private static final int LONGEST = 15;
    private static final int LOOKED_UP = 8;

    /** By the next bits: the length of their code times 65536 and its symbol; 0 where the code is longer. */
    private final int[] table;

    /** Symbols by their codes. */
    private final short[] symbols;

    /** How many codes have each length. */
    private final int[] counts = new int[LONGEST + 1];

    /** @param lengths of the code of each symbol, 0 for none; all bits must stand for something */
    PrefixCode(int[] lengths) throws DecodeException {
        int used = 0;
        int longest = 0;
        for (int length : lengths) {
            counts[length]++;
            used += length == 0 ? 0 : 1;
            longest = Math.max(longest, length);
        }
        counts[0] = 0;
        this.symbols = new short[used];
        if (used == 0) {
            throw new DecodeException("a WebP picture, but damaged: a code without symbols");
        }
        sort(lengths);
        this.table = new int[used == 1 ? 1 : 1 << Math.min(LOOKED_UP, longest)];
        if (used > 1) {
            fill(longest);
        }
    }

    /** About how many bytes it takes. */
    int bytes() {
        return 150 + 4 * table.length + 2 * symbols.length;
    }

    /** The next symbol; one that is alone takes no bits. */
    int read(BitReader in) {
        if (symbols.length == 1) {
            return symbols[0];
        }
        int ahead = in.ahead();
        int entry = table[ahead & (table.length - 1)];
        if (entry == 0) {
            return follow(in, ahead);
        }
        in.skip(entry >>> 16);
        return entry & 0xffff;
    }

    private int follow(BitReader in, int ahead) {
        int code = 0;
        int first = 0;
        int before = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code = (code << 1) | ((ahead >>> (length - 1)) & 1);
            first = (first + counts[length - 1]) << 1;
            if (code - first < counts[length]) {
                in.skip(length);
                return symbols[before + code - first];
            }
            before += counts[length];
        }
        throw new IllegalStateException("bits that stand for nothing in a complete code");
    }

    /** By length, and of one length by number. */
    private void sort(int[] lengths) {
        int[] next = new int[LONGEST + 1];
        for (int length = 2; length <= LONGEST; length++) {
            next[length] = next[length - 1] + counts[length - 1];
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[next[lengths[symbol]]++] = (short) symbol;
            }
        }
    }

    private void fill(int longest) throws DecodeException {
        int code = 0;
        int symbol = 0;
        for (int length = 1; length <= longest; length++, code <<= 1) {
            for (int i = 0; i < counts[length]; i++, code++, symbol++) {
                int reversed = Integer.reverse(code) >>> (32 - length);
                for (int at = reversed; length <= LOOKED_UP && at < table.length; at += 1 << length) {
                    table[at] = (length << 16) | symbols[symbol];
                }
            }
            // Behind the last code of the greatest length nothing is left.
            if (code > (1 << length) || (length == longest && code < (1 << length))) {
                throw new DecodeException("a WebP picture, but damaged: a code that is none");
            }
        }
    }
}
