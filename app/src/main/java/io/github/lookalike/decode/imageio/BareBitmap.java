package io.github.lookalike.decode.imageio;

import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** A bitmap as Windows holds it in memory, and a few programs save it, with the file header before it that readers ask for. */
record BareBitmap(ByteBuffer header, RangedSource source) implements RangedSource {

    static final int FILE_HEADER = 14;
    private static final int INFO_HEADER = 40;
    private static final int MASKS = 3;
    private static final int MASKS_WITH_ALPHA = 6;
    private static final int COLOUR = 4;

    /** Where the pixels begin is told by what stands before them. */
    static BareBitmap of(RangedSource source) throws IOException {
        Numbers file = new Numbers(new ByteWindow(source));
        long own = file.littleEndian32(0);
        int depth = file.littleEndian16(14);
        long compression = file.littleEndian32(16);
        long colours = file.littleEndian32(32);
        long masks = own > INFO_HEADER
                ? 0
                : compression == MASKS ? 3 * COLOUR : compression == MASKS_WITH_ALPHA ? 4 * COLOUR : 0;
        long palette = colours == 0 && depth <= 8 ? 1L << depth : colours;
        ByteBuffer header = ByteBuffer.allocate(FILE_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 'B').put((byte) 'M');
        header.putInt((int) (FILE_HEADER + source.size())).putInt(0);
        header.putInt((int) (FILE_HEADER + own + masks + COLOUR * palette));
        return new BareBitmap(header.flip().asReadOnlyBuffer(), source);
    }

    @Override
    public Path path() {
        return source.path();
    }

    @Override
    public long size() {
        return FILE_HEADER + source.size();
    }

    @Override
    public ByteBuffer head(int limit) throws IOException {
        return joined(source.head(Math.max(0, limit - FILE_HEADER)), 0, limit);
    }

    @Override
    public ByteBuffer all() throws IOException {
        ByteBuffer all = source.all();
        return joined(all, 0, FILE_HEADER + all.remaining());
    }

    @Override
    public ByteBuffer range(long position, int length) throws IOException {
        return position >= FILE_HEADER
                ? source.range(position - FILE_HEADER, length)
                : joined(source.range(0, length), (int) position, length);
    }

    @Override
    public void reserve(long bytes) throws InterruptedIOException {
        source.reserve(bytes);
    }

    /** The header with what follows it, from a place within the header on. */
    private ByteBuffer joined(ByteBuffer rest, int from, int length) {
        ByteBuffer begin = header.slice(from, FILE_HEADER - from);
        ByteBuffer both = ByteBuffer.allocate(Math.min(length, begin.remaining() + rest.remaining()));
        both.put(begin.slice(0, Math.min(begin.remaining(), both.remaining())));
        both.put(rest.slice(rest.position(), both.remaining()));
        return both.flip().asReadOnlyBuffer();
    }
}
