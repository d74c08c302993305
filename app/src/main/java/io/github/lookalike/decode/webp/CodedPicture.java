package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The still picture of a WebP file, or the first one of an animation when it fills the canvas, as it is coded.
 *
 * @param lossless whether the data are a lossless image, and not a key frame of VP8
 * @param data of the picture
 * @param whole whether all of them are there
 * @param alpha the chunk that says how transparent a lossy one is
 * @param profile an ICC profile that says what the colours mean
 */
record CodedPicture(
        boolean lossless, ByteBuffer data, boolean whole, Optional<ByteBuffer> alpha, Optional<byte[]> profile) {

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FRAME_HEADER = 16;
    private static final int LARGEST_PROFILE = 4 << 20;
    private static final int MOST_CHUNKS = 10_000;
    /** A frame has a picture, what says how transparent it is, and hardly anything unknown. */
    private static final int CHUNKS_OF_FRAME = 8;

    private static final int SIZES = 6;

    /** The picture; nothing when the file holds none, or one that is only a part of the canvas. */
    static Optional<CodedPicture> find(RangedSource source) throws IOException {
        return find(source, FIRST_CHUNK, MOST_CHUNKS);
    }

    /** The picture whose chunks begin at a place, as those of a frame do; nothing when there is none. */
    static Optional<CodedPicture> at(RangedSource source, long position) throws IOException {
        return find(source, position, CHUNKS_OF_FRAME);
    }

    /** The ICC profile of all pictures in a file, which comes before them. */
    static Optional<byte[]> profile(RangedSource source) throws IOException {
        long position = FIRST_CHUNK;
        for (int i = 0; i < CHUNKS_OF_FRAME; i++) {
            ByteBuffer header = source.range(position, CHUNK_HEADER);
            if (header.remaining() < CHUNK_HEADER || type(header).equals("ANMF")) {
                return Optional.empty();
            }
            long length = header.order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xffff_ffffL;
            if (type(header).equals("ICCP")) {
                return profile(source, position + CHUNK_HEADER, length);
            }
            position += CHUNK_HEADER + length + (length & 1);
        }
        return Optional.empty();
    }

    private static Optional<CodedPicture> find(RangedSource source, long from, int most) throws IOException {
        Optional<byte[]> profile = Optional.empty();
        Optional<ByteBuffer> alpha = Optional.empty();
        byte[] canvas = new byte[SIZES];
        long position = from;
        for (int i = 0; i < most; i++) {
            ByteBuffer header = source.range(position, CHUNK_HEADER);
            if (header.remaining() < CHUNK_HEADER) {
                return Optional.empty();
            }
            String type = type(header);
            long length = header.order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xffff_ffffL;
            long content = position + CHUNK_HEADER;
            position = content + length + (length & 1);
            switch (type) {
                case "VP8 ", "VP8L" -> {
                    ByteBuffer data = content(source, content, length);
                    return Optional.of(
                            new CodedPicture(type.equals("VP8L"), data, data.limit() == length, alpha, profile));
                }
                case "ALPH" -> alpha = Optional.of(content(source, content, length));
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

    private static ByteBuffer content(RangedSource source, long content, long length) throws IOException {
        int there = (int) Math.min(Math.min(length, Math.max(0, source.size() - content)), Integer.MAX_VALUE - 8);
        return source.range(content, there).slice();
    }

    /** What to say of a picture that is cut off, when most of it is there. */
    static Optional<String> damage(int rows, int of, boolean whole) throws DecodeException {
        if (rows == of) {
            return whole ? Optional.empty() : Optional.of("truncated: the end of its data is missing");
        }
        String text = "truncated or damaged after " + rows + " of " + of + " rows";
        if (rows < (of + 1L) / 2) {
            throw new DecodeException("a WebP picture, but " + text);
        }
        return Optional.of(text);
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
