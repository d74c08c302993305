package io.github.lookalike.decode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** GIFs made of plain rectangles, uncompressed, with every field of a frame at will. */
public final class TestGifs {

    /** 0 black, 1 white, 2 red, 3 green, 4 blue. */
    private static final int[] COLOURS = {0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff};

    private TestGifs() {}

    /**
     * A rectangle of one colour.
     *
     * @param disposal 1 keep, 2 clear, 3 restore
     * @param centiseconds how long it is shown
     * @param transparent the colour that is not drawn; −1 for none
     */
    public record Rectangle(
            int x, int y, int width, int height, int colour, int disposal, int centiseconds, int transparent) {

        /** Shown for a tenth of a second, and kept. */
        public static Rectangle kept(int x, int y, int width, int height, int colour) {
            return new Rectangle(x, y, width, height, colour, 1, 10, -1);
        }

        /** The same, with another end. */
        public Rectangle disposed(int other) {
            return new Rectangle(x, y, width, height, colour, other, centiseconds, transparent);
        }

        /** The same, shown for longer or shorter. */
        public Rectangle lasting(int time) {
            return new Rectangle(x, y, width, height, colour, disposal, time, transparent);
        }
    }

    public static byte[] gif(int width, int height, List<Rectangle> frames) {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        gif.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        write16(gif, width, height);
        gif.writeBytes(new byte[] {(byte) 0xf6, 0, 0});
        for (int i = 0; i < 128; i++) {
            int colour = COLOURS[i % COLOURS.length];
            gif.writeBytes(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
        }
        frames.forEach(frame -> write(gif, frame));
        gif.write(0x3b);
        return gif.toByteArray();
    }

    private static void write(ByteArrayOutputStream gif, Rectangle frame) {
        int flags = frame.disposal() << 2 | (frame.transparent() < 0 ? 0 : 1);
        gif.writeBytes(new byte[] {0x21, (byte) 0xf9, 4, (byte) flags});
        write16(gif, frame.centiseconds());
        gif.writeBytes(new byte[] {(byte) Math.max(0, frame.transparent()), 0, 0x2c});
        write16(gif, frame.x(), frame.y(), frame.width(), frame.height());
        gif.writeBytes(new byte[] {0, 7});
        // Codes have eight bits as long as the table is cleared before it grows.
        int left = frame.width() * frame.height();
        while (left > 0) {
            int some = Math.min(100, left);
            gif.writeBytes(new byte[] {(byte) (some + 1), (byte) 128});
            for (int i = 0; i < some; i++) {
                gif.write(frame.colour());
            }
            left -= some;
        }
        gif.writeBytes(new byte[] {1, (byte) 129, 0});
    }

    private static void write16(ByteArrayOutputStream gif, int... values) {
        for (int value : values) {
            gif.write(value);
            gif.write(value >> 8);
        }
    }
}
