package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** PGM, PPM and PAM of 8 or 16 bits (the netpbm formats P5, P6 and P7). */
final class PnmRows implements Rows {

    private static final int LONGEST_HEADER = 1000;
    private static final int MOST_FIELDS = 20;

    private final DataInputStream stream;
    private final int width;
    private final int height;
    private final int channels;
    private final int most;
    private final byte[] row;

    private PnmRows(DataInputStream stream, int width, int height, int channels, int most) throws DecodeException {
        if (width < 1 || height < 1 || channels < 1 || channels > 4 || most < 1 || most > 0xffff) {
            throw new DecodeException("the program wrote a header that makes no sense");
        }
        this.stream = stream;
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.most = most;
        this.row = new byte[Math.multiplyExact(width, channels * (most > 0xff ? 2 : 1))];
    }

    /** @param stream from the first byte on */
    static PnmRows read(DataInputStream stream) throws DecodeException, IOException {
        String kind = word(stream);
        if (kind.equals("P7")) {
            return readPam(stream);
        }
        int width = number(word(stream));
        int height = number(word(stream));
        return new PnmRows(stream, width, height, kind.equals("P5") ? 1 : 3, number(word(stream)));
    }

    private static PnmRows readPam(DataInputStream stream) throws DecodeException, IOException {
        Map<String, String> fields = new TreeMap<>();
        String name = word(stream);
        for (int i = 0; i < MOST_FIELDS && !name.equals("ENDHDR"); i++) {
            fields.put(name, word(stream));
            name = word(stream);
        }
        return new PnmRows(
                stream,
                number(fields.getOrDefault("WIDTH", "")),
                number(fields.getOrDefault("HEIGHT", "")),
                number(fields.getOrDefault("DEPTH", "")),
                number(fields.getOrDefault("MAXVAL", "")));
    }

    private static String word(DataInputStream stream) throws DecodeException, IOException {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LONGEST_HEADER; i++) {
            char next = (char) stream.readUnsignedByte();
            if (next == '#' && word.isEmpty()) {
                passLine(stream);
            } else if (next > ' ') {
                word.append(next);
            } else if (!word.isEmpty()) {
                return word.toString();
            }
        }
        throw new DecodeException("the program wrote a header that makes no sense");
    }

    /** A comment. */
    private static void passLine(DataInputStream stream) throws IOException {
        for (int i = 0; i < LONGEST_HEADER && stream.readUnsignedByte() != '\n'; i++) {
            // Nothing of it counts.
        }
    }

    private static int number(String text) throws DecodeException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new DecodeException("the program wrote a header that makes no sense", e);
        }
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public Optional<ByteBuffer> profile() {
        return Optional.empty();
    }

    @Override
    public void next(int[] samples) throws IOException {
        stream.readFully(row);
        boolean wide = most > 0xff;
        for (int i = 0; i < width * channels; i++) {
            samples[i] = wide ? (row[2 * i] & 0xff) << 8 | (row[2 * i + 1] & 0xff) : row[i] & 0xff;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
