package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.webp.lossless.Lossless;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;

/** How opaque each pixel of a lossy picture is: the chunk ALPH (RFC 9649, 2.7.1.2). */
final class AlphaPlane {

    private static final int LOSSLESS = 1;
    private static final int FROM_LEFT = 1;
    private static final int FROM_ABOVE = 2;
    private static final int BY_SLOPE = 3;

    private final byte[] amounts;
    private final int width;

    private AlphaPlane(byte[] amounts, int width) {
        this.amounts = amounts;
        this.width = width;
    }

    /** About how many bytes reading takes, beside those of the chunk. */
    static long bytesFor(FrameTag tag) {
        long pixels = (long) tag.width() * tag.height();
        return pixels + Lossless.bytesFor(pixels);
    }

    /** 0 for transparent to 255 for opaque of each pixel, row by row. */
    static byte[] read(ByteBuffer chunk, FrameTag tag) throws DecodeException, InterruptedIOException {
        if (!chunk.hasRemaining()) {
            throw new DecodeException("a WebP picture, but what says how transparent it is is missing");
        }
        int header = chunk.get(0);
        ByteBuffer data = chunk.slice(1, chunk.limit() - 1);
        byte[] amounts = (header & 3) == LOSSLESS ? lossless(data, tag) : plain(data, tag);
        new AlphaPlane(amounts, tag.width()).undo((header >> 2) & 3);
        return amounts;
    }

    private static byte[] plain(ByteBuffer data, FrameTag tag) throws DecodeException {
        byte[] amounts = new byte[Math.multiplyExact(tag.width(), tag.height())];
        if (data.limit() < amounts.length) {
            throw new DecodeException("a WebP picture, but what says how transparent it is is truncated");
        }
        data.get(0, amounts);
        return amounts;
    }

    private static byte[] lossless(ByteBuffer data, FrameTag tag) throws DecodeException, InterruptedIOException {
        Lossless.Colours colours = Lossless.read(data, tag.width(), tag.height());
        if (colours.rows() < tag.height()) {
            throw new DecodeException("a WebP picture, but what says how transparent it is is truncated");
        }
        byte[] amounts = new byte[colours.argb().length];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = (byte) (colours.argb()[i] >>> 8);
        }
        return amounts;
    }

    /** Adds to each amount what its neighbours let expect. */
    private void undo(int filter) {
        if (filter == 0) {
            return;
        }
        for (int x = 1; x < width; x++) {
            amounts[x] += amounts[x - 1];
        }
        for (int row = width; row < amounts.length; row += width) {
            amounts[row] += amounts[row - width];
            for (int at = row + 1; at < row + width; at++) {
                amounts[at] += switch (filter) {
                    case FROM_LEFT -> amounts[at - 1];
                    case FROM_ABOVE -> amounts[at - width];
                    case BY_SLOPE -> slope(at);
                    default -> throw new IllegalStateException("filter " + filter);
                };
            }
        }
    }

    private byte slope(int at) {
        int sum = (amounts[at - 1] & 0xff) + (amounts[at - width] & 0xff) - (amounts[at - width - 1] & 0xff);
        return InverseTransform.clamped(sum);
    }
}
