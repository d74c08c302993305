package io.github.lookalike.decode.webp.lossless;

import io.github.lookalike.api.DecodeException;
import java.io.InterruptedIOException;

/** Reads an image of colours that are coded one by one or as copies of those before (RFC 9649, 3.6 and 3.7). */
final class CodedImage {

    private static final int COPIES = 256;
    private static final int COPY_LENGTHS = 24;
    private static final int CACHED = COPIES + COPY_LENGTHS;
    private static final int DISTANCES = 40;
    private static final int LARGEST_CACHE = 11;

    /** The codes of one group, in the order in which they are read. */
    private record Group(PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {

        int bytes() {
            return green.bytes() + red.bytes() + blue.bytes() + alpha.bytes() + distance.bytes();
        }
    }

    private final BitReader in;
    private final int width;
    private final int[] argb;
    private ColourCache cache = new ColourCache(0);
    /** How many rows were whole when that was looked at last. */
    private int rows;

    private CodedImage(BitReader in, int width, int height) {
        this.in = in;
        this.width = width;
        this.argb = new int[Math.multiplyExact(width, height)];
    }

    /** An image of colours, or of numbers that a transform needs, which has one group of codes. */
    static int[] readPart(BitReader in, int width, int height) throws DecodeException, InterruptedIOException {
        CodedImage image = new CodedImage(in, width, height);
        image.readCache();
        image.read(image.groups(1), new int[1], 31, 1);
        if (image.rows < height) {
            throw new DecodeException("a WebP picture, but truncated before its first row");
        }
        return image.argb;
    }

    /** The main image, whose groups of codes change from place to place. */
    static Lossless.Colours readWhole(BitReader in, int width, int height)
            throws DecodeException, InterruptedIOException {
        CodedImage image = new CodedImage(in, width, height);
        image.readCache();
        if (!in.flag()) {
            image.read(image.groups(1), new int[1], 31, 1);
            return new Lossless.Colours(image.argb, image.rows);
        }
        int bits = 2 + in.number(3);
        int across = Lossless.blocks(width, bits);
        int[] numbers = readPart(in, across, Lossless.blocks(height, bits));
        int most = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (numbers[i] >>> 8) & 0xffff;
            most = Math.max(most, numbers[i]);
        }
        image.read(image.groups(most + 1), numbers, bits, across);
        return new Lossless.Colours(image.argb, image.rows);
    }

    private void readCache() throws DecodeException {
        int bits = in.flag() ? in.number(4) : 0;
        if (bits > LARGEST_CACHE) {
            throw new DecodeException("a WebP picture, but damaged: a cache of too many colours");
        }
        cache = new ColourCache(bits);
    }

    private Group[] groups(int count) throws DecodeException {
        PrefixCodeReader codes = new PrefixCodeReader(in);
        Group[] groups = new Group[count];
        long left = Lossless.codeBytes(argb.length);
        for (int i = 0; i < count; i++) {
            groups[i] = new Group(
                    codes.read(CACHED + cache.size()),
                    codes.read(COPIES),
                    codes.read(COPIES),
                    codes.read(COPIES),
                    codes.read(DISTANCES));
            left -= groups[i].bytes();
            if (left < 0 || in.ranOut()) {
                throw new DecodeException("a WebP picture, but damaged: more codes than it can have");
            }
        }
        return groups;
    }

    /**
     * Reads the colours, or those that come before the data end.
     *
     * @param numbers which group each block of pixels uses
     * @param bits how large a block is, as a power of 2
     * @param across how many blocks are in a row
     */
    private void read(Group[] groups, int[] numbers, int bits, int across)
            throws DecodeException, InterruptedIOException {
        int x = 0;
        int y = 0;
        int at = 0;
        while (at < argb.length) {
            if (x == 0 && !reached(y)) {
                return;
            }
            Group group = groups[numbers[(y >> bits) * across + (x >> bits)]];
            int symbol = group.green.read(in);
            int end = at + 1;
            if (symbol < COPIES) {
                argb[at] = colour(group, symbol);
            } else if (symbol >= CACHED) {
                argb[at] = cache.get(symbol - CACHED);
            } else {
                end = copy(at, number(symbol - COPIES), number(group.distance.read(in)));
            }
            for (; at < end; at++) {
                cache.add(argb[at]);
                if (++x == width) {
                    x = 0;
                    y++;
                }
            }
        }
        reached(y);
    }

    /** Notes how many rows are whole; false where the data ended before that. */
    private boolean reached(int row) throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the time for this file is over");
        }
        if (in.ranOut()) {
            return false;
        }
        rows = row;
        return true;
    }

    private int colour(Group group, int green) {
        int red = group.red.read(in);
        int blue = group.blue.read(in);
        return (group.alpha.read(in) << 24) | (red << 16) | (green << 8) | blue;
    }

    /** Repeats what was read before; where it ends. */
    private int copy(int at, int length, int code) throws DecodeException {
        int back = Nearby.distance(code, width);
        if (back > at || length > argb.length - at) {
            throw new DecodeException("a WebP picture, but damaged: a copy of what is not there");
        }
        for (int i = at; i < at + length; i++) {
            argb[i] = argb[i - back];
        }
        return at + length;
    }

    /** A length or the code of a distance, from 1 on: the symbol says how large it is about, bits behind it the rest. */
    private int number(int symbol) {
        if (symbol < 4) {
            return symbol + 1;
        }
        int extra = (symbol - 2) >> 1;
        return ((2 + (symbol & 1)) << extra) + in.number(extra) + 1;
    }
}
