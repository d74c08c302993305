package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** PNG as the programs write it: 8 or 16 bits, no palette, not interlaced. */
final class PngRows implements Rows {

    /** More than any profile of a screen or a camera has. */
    private static final int LARGEST_PROFILE = 16 << 20;

    private final PngChunks chunks;
    private final PngHeader header;
    private final Optional<ByteBuffer> profile;
    private final DataInputStream data;
    private byte[] row;
    private byte[] before;

    private PngRows(PngChunks chunks, PngHeader header, Optional<ByteBuffer> profile) {
        this.chunks = chunks;
        this.header = header;
        this.profile = profile;
        this.data = new DataInputStream(new InflaterInputStream(chunks.imageData()));
        this.row = new byte[Math.multiplyExact(header.width(), header.pixelBytes())];
        this.before = new byte[row.length];
    }

    /** @param stream behind the signature */
    static PngRows read(DataInputStream stream) throws DecodeException, IOException {
        PngChunks chunks = new PngChunks(stream);
        @Nullable PngHeader header = null;
        Optional<ByteBuffer> profile = Optional.empty();
        while (!chunks.next().equals("IDAT")) {
            if (chunks.type().equals("IHDR")) {
                header = PngHeader.of(chunks.content());
            } else if (chunks.type().equals("iCCP")) {
                profile = profile(chunks.content());
            } else if (chunks.type().equals("tRNS") || chunks.type().equals("IEND")) {
                throw new DecodeException(
                        DecodeException.Kind.UNSUPPORTED, "the program wrote a kind of PNG that it should not");
            }
        }
        if (header == null) {
            throw new DecodeException("the program wrote a PNG without a header");
        }
        return new PngRows(chunks, header, profile);
    }

    /** A name, a zero byte, the method, and the profile deflated; one that is broken is as if it were not there. */
    private static Optional<ByteBuffer> profile(byte[] content) {
        int at = 0;
        while (at < content.length && content[at] != 0) {
            at++;
        }
        int start = Math.min(content.length, at + 2);
        try (InflaterInputStream inflated =
                new InflaterInputStream(new ByteArrayInputStream(content, start, content.length - start))) {
            return Optional.of(ByteBuffer.wrap(inflated.readNBytes(LARGEST_PROFILE)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public int width() {
        return header.width();
    }

    @Override
    public int height() {
        return header.height();
    }

    @Override
    public int channels() {
        return header.channels();
    }

    @Override
    public int most() {
        return header.deep() ? 0xffff : 0xff;
    }

    @Override
    public Optional<ByteBuffer> profile() {
        return profile;
    }

    @Override
    public void next(int[] samples) throws DecodeException, IOException {
        byte[] last = before;
        before = row;
        row = last;
        int filter = data.readUnsignedByte();
        data.readFully(row);
        PngFilter.undo(filter, row, before, header.pixelBytes());
        for (int i = 0; i < header.width() * header.channels(); i++) {
            samples[i] = header.deep() ? (row[2 * i] & 0xff) << 8 | (row[2 * i + 1] & 0xff) : row[i] & 0xff;
        }
    }

    @Override
    public void close() throws IOException {
        data.close();
        chunks.close();
    }
}
