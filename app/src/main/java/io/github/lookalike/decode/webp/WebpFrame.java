package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.source.RangedSource;
import io.github.lookalike.decode.webp.lossless.Lossless;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A frame of an animation in full, to be drawn on its canvas.
 *
 * @param image with the transparency it has
 * @param damage what is missing of it
 */
public record WebpFrame(BufferedImage image, Optional<String> damage) {

    /** Bytes that reading takes for each pixel, and more whatever the size. */
    private static final long BYTES_A_PIXEL = 18;

    private static final long BYTES_MORE = 5 << 20;

    /** About how many bytes reading a frame takes. */
    public static long bytesFor(int width, int height) {
        return BYTES_A_PIXEL * width * height + BYTES_MORE;
    }

    /** The ICC profile that says what the colours of all frames mean. */
    public static Optional<ByteBuffer> profile(RangedSource source) throws IOException {
        return CodedPicture.profile(source).map(ByteBuffer::wrap);
    }

    /**
     * The frame; nothing where no picture begins there.
     *
     * @param at where its chunks begin
     * @param width its columns, as the animation says
     * @param height its rows, as the animation says
     */
    public static Optional<WebpFrame> read(RangedSource source, long at, int width, int height)
            throws DecodeException, IOException {
        Optional<CodedPicture> found = CodedPicture.at(source, at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                found.get().lossless() ? lossless(found.get(), width, height) : lossy(found.get(), width, height));
    }

    private static WebpFrame lossless(CodedPicture picture, int width, int height) throws DecodeException, IOException {
        LosslessTag tag = LosslessTag.read(picture.data());
        check(tag.width() == width && tag.height() == height);
        Lossless.Colours colours = Lossless.read(tag.colours(picture.data()), width, height);
        Optional<String> damage = CodedPicture.damage(colours.rows(), height, picture.whole());
        return new WebpFrame(new LosslessPixels(tag, colours).image(), damage);
    }

    private static WebpFrame lossy(CodedPicture picture, int width, int height) throws DecodeException, IOException {
        FrameHeader header = FrameHeader.read(picture.data());
        FrameTag tag = header.tag();
        check(tag.width() == width && tag.height() == height);
        byte[] amounts =
                picture.alpha().isPresent() ? AlphaPlane.read(picture.alpha().get(), tag) : new byte[0];
        WholePlanes planes = new WholePlanes(tag);
        new FrameReader(header, true).read(planes);
        Optional<String> damage = CodedPicture.damage(planes.rowsAdded(), tag.height(), picture.whole());
        return new WebpFrame(planes.image(amounts), damage);
    }

    private static void check(boolean ofOneSize) throws DecodeException {
        if (!ofOneSize) {
            throw new DecodeException("a WebP animation, but damaged: a frame of another size than it should have");
        }
    }
}
