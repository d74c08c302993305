package io.github.lookalike.decode.webp.lossless;

import io.github.lookalike.api.DecodeException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** A losslessly coded image: transforms, then the colours that they are undone on (RFC 9649, 3.4 and 3.5). */
public final class Lossless {

    private Lossless() {}

    /** About how many bytes reading takes. */
    public static long bytesFor(long pixels) {
        return 9 * pixels + codeBytes(pixels);
    }

    /** How much memory codes may take: many times what encoders make for a picture of that size. */
    static long codeBytes(long pixels) {
        return (4L << 20) + 2 * pixels;
    }

    /**
     * Alpha, red, green and blue of each pixel, row by row.
     *
     * @param argb of all pixels
     * @param rows how many rows came before the data ended; those behind mean nothing
     */
    @SuppressWarnings("ArrayRecordComponent") // As large as the picture, and read once.
    public record Colours(int[] argb, int rows) {}

    /**
     * Reads the colours of an image, without the header that tells its size.
     *
     * @param data from position 0 to its limit
     * @throws DecodeException when the data are damaged, or end before the first row
     * @throws InterruptedIOException when interrupted
     */
    public static Colours read(ByteBuffer data, int width, int height) throws DecodeException, InterruptedIOException {
        BitReader in = new BitReader(data);
        Deque<Transform> transforms = new ArrayDeque<>();
        int codedWidth = width;
        int seen = 0;
        while (in.flag()) {
            int kind = in.number(2);
            if ((seen & (1 << kind)) != 0) {
                throw new DecodeException("a WebP picture, but damaged: one transform twice");
            }
            seen |= 1 << kind;
            Transform transform = transform(kind, in, codedWidth, height);
            transforms.push(transform);
            codedWidth = transform.codedWidth();
        }
        Colours coded = CodedImage.readWhole(in, codedWidth, height);
        int[] argb = coded.argb();
        for (Transform transform : transforms) {
            argb = transform.undo(argb, height);
        }
        return new Colours(argb, coded.rows());
    }

    private static Transform transform(int kind, BitReader in, int width, int height)
            throws DecodeException, InterruptedIOException {
        return switch (kind) {
            case 0 -> {
                int bits = 2 + in.number(3);
                yield new Prediction(width, bits, CodedImage.readPart(in, blocks(width, bits), blocks(height, bits)));
            }
            case 1 -> {
                int bits = 2 + in.number(3);
                yield new ColourMixing(width, bits, CodedImage.readPart(in, blocks(width, bits), blocks(height, bits)));
            }
            case 2 -> new GreenRemoval(width);
            default -> PaletteTransform.read(in, width);
        };
    }

    /** How many blocks, of a length that is a power of 2, cover a length. */
    static int blocks(int length, int bits) {
        return (length + (1 << bits) - 1) >> bits;
    }
}
