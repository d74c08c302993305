package io.github.lookalike.decode.png;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The chunks of a PNG in their order: those before the picture are kept, then the picture's own data comes in pieces.
 *
 * <p>Their checksums are not looked at: the picture's data has one of its own, see {@link PngRows#end}.
 */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int PIECE = 128 << 10;
    /** Palettes, keys and colour profiles are smaller. */
    private static final int LARGEST_KEPT = 4 << 20;

    private static final int MOST_CHUNKS = 100_000;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final RangedSource source;
    private final Map<String, ByteBuffer> kept = new HashMap<>();
    private long position = SIGNATURE;
    private long leftInChunk;
    private int chunks;

    private PngChunks(RangedSource source) {
        this.source = source;
    }

    /** Reads up to the picture's data. */
    static PngChunks open(RangedSource source) throws IOException, DecodeException {
        PngChunks chunks = new PngChunks(source);
        while (true) {
            String type = chunks.nextChunk();
            if (type.equals("IDAT")) {
                return chunks;
            }
            if (type.isEmpty() || type.equals("IEND")) {
                throw new DecodeException("a PNG picture that ends before its data");
            }
            if (chunks.leftInChunk <= LARGEST_KEPT && isWanted(type)) {
                chunks.kept.putIfAbsent(type, source.range(chunks.position, (int) chunks.leftInChunk));
            }
            chunks.skip();
        }
    }

    /** Announces about how much memory the picture takes; see {@link RangedSource#reserve}. */
    void reserve(long bytes) throws InterruptedIOException {
        source.reserve(bytes);
    }

    private static boolean isWanted(String type) {
        return switch (type) {
            case "IHDR", "PLTE", "tRNS", "iCCP", "sRGB" -> true;
            default -> false;
        };
    }

    /** The content of a chunk that came before the picture's data; nothing when there was none. */
    ByteBuffer kept(String type) {
        return kept.getOrDefault(type, NOTHING).duplicate();
    }

    boolean has(String type) {
        return kept.containsKey(type);
    }

    /** The next piece of the picture's data; an empty one at its end. */
    ByteBuffer nextPiece() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the time for this file is over");
        }
        while (leftInChunk == 0) {
            skip();
            if (!nextChunk().equals("IDAT")) {
                return NOTHING.duplicate();
            }
        }
        ByteBuffer piece = source.range(position, (int) Math.min(PIECE, leftInChunk));
        position += piece.remaining();
        leftInChunk = piece.hasRemaining() ? leftInChunk - piece.remaining() : 0;
        return piece;
    }

    /** Steps into the next chunk; its type, empty at the end of the file. */
    private String nextChunk() throws IOException {
        ByteBuffer header = source.range(position, 8);
        if (header.remaining() < 8 || ++chunks > MOST_CHUNKS) {
            return "";
        }
        leftInChunk = header.getInt() & 0xffff_ffffL;
        position += 8;
        byte[] type = new byte[4];
        header.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    /** To the end of the chunk and over its checksum. */
    private void skip() {
        position += leftInChunk + 4;
        leftInChunk = 0;
    }
}
