package io.github.lookalike.decode.animation;

import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One frame of an animated PNG as a PNG of its own: the header of the whole with the frame's size, its palette and key, and
 * the frame's data.
 */
public final class PngFrameFile {

    private static final int SIGNATURE = 8;
    private static final int MOST_CHUNKS = 1_000_000;
    private static final int HEADER_LENGTH = 13;
    private static final int LARGEST_PIECE = 64 << 20;

    private final Numbers file;
    private final AnimationFrame frame;
    private final ByteArrayOutputStream png = new ByteArrayOutputStream();

    private PngFrameFile(Numbers file, AnimationFrame frame) {
        this.file = file;
        this.frame = frame;
    }

    /** The bytes of such a file. */
    public static byte[] of(ByteWindow window, AnimationFrame frame) throws IOException {
        PngFrameFile made = new PngFrameFile(new Numbers(window), frame);
        made.png.write(made.file.bytes(0, SIGNATURE));
        made.addHeaders();
        made.addData();
        made.add("IEND", new byte[0]);
        return made.png.toByteArray();
    }

    private void addHeaders() throws IOException {
        byte[] header = file.bytes(SIGNATURE + 8, HEADER_LENGTH);
        ByteBuffer.wrap(header).putInt(frame.width()).putInt(frame.height());
        add("IHDR", header);
        long at = SIGNATURE;
        for (int i = 0; i < MOST_CHUNKS && file.has(at + 7); i++) {
            String type = file.text(at + 4, 4);
            if (type.equals("IDAT")) {
                return;
            }
            if (type.equals("PLTE") || type.equals("tRNS")) {
                add(type, piece(at + 8, file.bigEndian32(at)));
            }
            at += 12 + file.bigEndian32(at);
        }
    }

    /** From the frame's own chunk fcTL to the next one; a still picture begins with the file. */
    private void addData() throws IOException {
        boolean still = frame.at() == SIGNATURE;
        long at = still ? SIGNATURE : frame.at() + 26 + 4;
        for (int i = 0; i < MOST_CHUNKS && file.has(at + 7); i++) {
            long length = file.bigEndian32(at);
            String type = file.text(at + 4, 4);
            switch (type) {
                case "IDAT" -> add("IDAT", piece(at + 8, length));
                // A running number comes before the data.
                case "fdAT" -> add("IDAT", piece(at + 12, length - 4));
                case "fcTL", "IEND" -> {
                    return;
                }
                default -> {
                    // Says nothing of this frame.
                }
            }
            at += 12 + length;
        }
    }

    private byte[] piece(long at, long length) throws IOException {
        if (length > LARGEST_PIECE || png.size() > 4 * LARGEST_PIECE) {
            throw new IOException("a frame of more than " + LARGEST_PIECE + " bytes");
        }
        return file.bytes(at, (int) Math.max(0, length));
    }

    private void add(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name);
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
