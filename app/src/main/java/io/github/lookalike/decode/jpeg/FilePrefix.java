package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.ImageSource;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of a file from the front, read as far as somebody asks and no farther. */
final class FilePrefix {

    private static final int FIRST_READ = 1 << 16;
    private static final int CHUNK = 1 << 13;

    private final ImageSource source;
    private ByteBuffer bytes;
    private boolean whole;
    private final byte[] chunk;

    FilePrefix(ImageSource source) throws IOException {
        this.source = source;
        this.bytes = source.head(FIRST_READ);
        this.whole = bytes.limit() < FIRST_READ;
        this.chunk = new byte[Math.min(CHUNK, Math.max(2, bytes.limit()))];
    }

    /** The size of the file, before it is read. */
    long size() {
        return whole ? bytes.limit() : Math.max(bytes.limit(), source.size());
    }

    /** {@link RangedSource#reserve}. */
    void reserve(long bytes) throws IOException {
        RangedSource.of(source).reserve(bytes);
    }

    /** Reads the rest at once: for those who know that they need it. */
    void readWhole() throws IOException {
        if (!whole) {
            bytes = source.all();
            whole = true;
        }
    }

    /** The byte at a position, 0 to 255, or −1 past the end. */
    int at(int position) throws IOException {
        return reach(position) ? bytes.get(position) & 0xff : -1;
    }

    /** Two bytes, big-endian, or −1 past the end. */
    int pairAt(int position) throws IOException {
        int low = at(position + 1);
        return low < 0 ? -1 : (at(position) << 8) | low;
    }

    /**
     * Copies from a position on; says how many bytes there were: one only where the file ends, for what follows an 0xFF
     * says what it means, and 0 at the end.
     */
    int copy(int position, byte[] target, int length) throws IOException {
        if (!reach(position + 1) && !reach(position)) {
            return 0;
        }
        int there = Math.min(length, bytes.limit() - position);
        bytes.get(position, target, 0, there);
        return there;
    }

    /** The position of the next marker that is neither stuffing nor a restart marker, or −1. */
    int nextMarker(int from) throws IOException {
        return (int)
                Stuffing.nextMarker((position, target, length) -> copy((int) position, target, length), from, chunk);
    }

    /** Whether the picture's end comes at or after a marker; looks for it without holding what lies between. */
    boolean endsAfter(int marker) throws IOException {
        return new EndSearch(source).finds(marker);
    }

    private boolean reach(int position) throws IOException {
        while (position >= bytes.limit() && !whole) {
            int wanted = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(position + 1L, bytes.limit() * 2L));
            ByteBuffer more = source.head(wanted);
            whole = more.limit() < wanted || more.limit() <= bytes.limit();
            bytes = more;
        }
        return position >= 0 && position < bytes.limit();
    }
}
