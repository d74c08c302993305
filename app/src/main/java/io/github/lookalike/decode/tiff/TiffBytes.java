package io.github.lookalike.decode.tiff;

import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;

/** Numbers of a TIFF file in its byte order; its offsets count from where it begins within the whole file. */
final class TiffBytes {

    private final ByteWindow window;
    private final long base;
    private final boolean bigEndian;
    private final Shape shape;

    /** How long the parts of a directory are, in bytes. */
    enum Shape {
        CLASSIC(2, 12, 4),
        BIG(8, 20, 8);

        private final int countLength;
        private final int entryLength;
        private final int offsetLength;

        Shape(int countLength, int entryLength, int offsetLength) {
            this.countLength = countLength;
            this.entryLength = entryLength;
            this.offsetLength = offsetLength;
        }

        /** Of the number of entries, which comes first. */
        int countLength() {
            return countLength;
        }

        int entryLength() {
            return entryLength;
        }

        /** Of an offset, of the number of values of a tag, and of the place for values inside of an entry. */
        int offsetLength() {
            return offsetLength;
        }
    }

    TiffBytes(ByteWindow window, long base) throws IOException {
        this.window = window;
        this.base = base;
        this.bigEndian = window.at(base) == 'M';
        this.shape = u16(2) == 43 ? Shape.BIG : Shape.CLASSIC;
    }

    Shape shape() {
        return shape;
    }

    /** Where the first directory begins, as the header says. */
    long firstDirectory() throws IOException {
        return offset(shape == Shape.BIG ? 8 : 4);
    }

    /** The number of entries of a directory. */
    long count(long at) throws IOException {
        return shape == Shape.BIG ? u64(at) : u16(at);
    }

    /** An offset, or a number of values. */
    long offset(long at) throws IOException {
        return shape == Shape.BIG ? u64(at) : u32(at);
    }

    long base() {
        return base;
    }

    boolean contains(long offset) {
        return offset >= 0 && offset < window.size() - base;
    }

    /** A byte; 0 beyond the end. */
    int u8(long offset) throws IOException {
        return Math.max(0, window.at(base + offset));
    }

    int u16(long offset) throws IOException {
        int first = u8(offset);
        int second = u8(offset + 1);
        return bigEndian ? first << 8 | second : second << 8 | first;
    }

    long u32(long offset) throws IOException {
        long first = u16(offset);
        long second = u16(offset + 2);
        return bigEndian ? first << 16 | second : second << 16 | first;
    }

    /** Eight bytes; numbers that no file can have become the largest there is. */
    long u64(long offset) throws IOException {
        long first = u32(offset);
        long second = u32(offset + 4);
        long value = bigEndian ? first << 32 | second : second << 32 | first;
        return value < 0 ? Long.MAX_VALUE : value;
    }
}
