package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The chunks of a PNG, one after the other. Checksums are not checked: another program wrote them a moment ago. */
final class PngChunks implements Closeable {

    private static final int CHECKSUM = 4;
    private static final int LARGEST_CONTENT = 16 << 20;

    private final DataInputStream stream;
    private String type = "";
    /** Bytes of the chunk that were not read yet. */
    private int left = -CHECKSUM;

    PngChunks(DataInputStream stream) {
        this.stream = stream;
    }

    /** Goes to the next chunk and tells its type. */
    String next() throws DecodeException, IOException {
        stream.skipNBytes(left + CHECKSUM);
        left = stream.readInt();
        if (left < 0) {
            throw new DecodeException("the program wrote a chunk of more than two gigabytes");
        }
        byte[] name = new byte[4];
        stream.readFully(name);
        type = new String(name, StandardCharsets.ISO_8859_1);
        return type;
    }

    String type() {
        return type;
    }

    /** All of the chunk. */
    byte[] content() throws DecodeException, IOException {
        if (left > LARGEST_CONTENT) {
            throw new DecodeException("the program wrote a chunk of " + left + " bytes");
        }
        byte[] content = new byte[left];
        stream.readFully(content);
        left = 0;
        return content;
    }

    /** What this chunk and those of its type that follow it hold. */
    InputStream imageData() {
        return new ImageData();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private final class ImageData extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                while (left == 0) {
                    if (!type.equals("IDAT") || !next().equals("IDAT")) {
                        return -1;
                    }
                }
            } catch (DecodeException e) {
                throw new IOException(e.getMessage(), e);
            }
            int read = stream.read(bytes, from, Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }
    }
}
