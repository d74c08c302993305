package io.github.lookalike.decode.webp;

import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lossy still picture of a WebP file, or the first one of an animation when it fills the canvas.
 *
 * @param frame a key frame of VP8
 * @param whole whether all of it is there
 * @param profile an ICC profile that says what the colours mean
 */
record LossyPicture(ByteBuffer frame, boolean whole, Optional<byte[]> profile) {

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FRAME_HEADER = 16;
    private static final int LARGEST_PROFILE = 4 << 20;
    private static final int MOST_CHUNKS = 10_000;
    private static final int SIZES = 6;

    /** The picture; nothing when the file holds one of another kind, or one with transparent parts. */
    static Optional<LossyPicture> find(RangedSource source) throws IOException {
        Optional<byte[]> profile = Optional.empty();
        byte[] canvas = new byte[SIZES];
        long position = FIRST_CHUNK;
        for (int i = 0; i < MOST_CHUNKS; i++) {
            ByteBuffer header = source.range(position, CHUNK_HEADER);
            if (header.remaining() < CHUNK_HEADER) {
                return Optional.empty();
            }
            String type = type(header);
            long length = header.order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xffff_ffffL;
            long content = position + CHUNK_HEADER;
            position = content + length + (length & 1);
            switch (type) {
                case "VP8 " -> {
                    return Optional.of(frame(source, content, length, profile));
                }
                case "VP8L", "ALPH" -> {
                    return Optional.empty();
                }
                case "VP8X" -> canvas = bytes(source.range(content + 4, SIZES));
                case "ICCP" -> profile = profile(source, content, length);
                case "ANMF" -> {
                    ByteBuffer placed = source.range(content, FRAME_HEADER);
                    if (!fills(placed, canvas)) {
                        return Optional.empty();
                    }
                    position = content + FRAME_HEADER;
                }
                default -> {
                    // Of no use for the picture: EXIF, XMP, how an animation is played.
                }
            }
        }
        return Optional.empty();
    }

    private static LossyPicture frame(RangedSource source, long content, long length, Optional<byte[]> profile)
            throws IOException {
        int there = (int) Math.min(Math.min(length, Math.max(0, source.size() - content)), Integer.MAX_VALUE - 8);
        ByteBuffer frame = source.range(content, there);
        return new LossyPicture(frame.slice(), frame.remaining() == length, profile);
    }

    private static Optional<byte[]> profile(RangedSource source, long content, long length) throws IOException {
        if (length > LARGEST_PROFILE) {
            return Optional.empty();
        }
        return Optional.of(bytes(source.range(content, (int) length)));
    }

    /** Whether a frame of an animation begins in the corner and has the size of the canvas. */
    private static boolean fills(ByteBuffer placed, byte[] canvas) {
        if (placed.remaining() < FRAME_HEADER) {
            return false;
        }
        byte[] place = bytes(placed);
        for (int i = 0; i < SIZES; i++) {
            if (place[i] != 0 || place[SIZES + i] != canvas[i]) {
                return false;
            }
        }
        return true;
    }

    private static String type(ByteBuffer header) {
        byte[] type = new byte[4];
        header.get(0, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(buffer.position(), bytes);
        return bytes;
    }
}
