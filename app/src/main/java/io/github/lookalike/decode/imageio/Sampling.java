package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import java.awt.Rectangle;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * How much of an image a reader is asked for: all of it, or where that is too much of every so many columns and rows the
 * first.
 *
 * <p>The readers of TwelveMonkeys 3 mix up samples, or step over the end of a row, unless they begin at the first pixel
 * and end with a whole step; with samples of other than eight bits, in tiles and in TGA whatever they are asked for. So
 * they are asked for what they do well, which a test holds against the whole picture.
 *
 * @param width of the image itself
 * @param height of the image itself
 * @param step 1 for all of it
 * @param pixelBytes bytes a pixel in memory
 */
record Sampling(int width, int height, int step, int pixelBytes) {

    /** Single pixels are picked: there are this many times the target, and they are averaged. */
    private static final int OVERSAMPLING = 4;
    /** When the reader does not say. */
    private static final int USUAL_BYTES = 4;

    static Sampling whole(ImageReader reader, int index) throws IOException {
        int bits = layout(reader, index).map(Sampling::bits).orElse(USUAL_BYTES * 8);
        return new Sampling(reader.getWidth(index), reader.getHeight(index), 1, (bits + 7) / 8);
    }

    /** As little as is enough for a size. */
    static Sampling of(ImageReader reader, int index, ContentType type, TargetSize size) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        Optional<ImageTypeSpecifier> layout = layout(reader, index);
        int bits = layout.map(Sampling::bits).orElse(USUAL_BYTES * 8);
        boolean sound = type != ContentType.TGA
                && !reader.isImageTiled(index)
                && layout.map(Sampling::allEightBits).orElse(false);
        return new Sampling(width, height, sound ? step(width, height, size) : 1, (bits + 7) / 8);
    }

    private static Optional<ImageTypeSpecifier> layout(ImageReader reader, int index) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
        return types == null || !types.hasNext() ? Optional.empty() : Optional.of(types.next());
    }

    private static int step(int width, int height, TargetSize size) {
        long wanted = Math.min(Integer.MAX_VALUE, (long) size.shortSide() * OVERSAMPLING);
        return (int) Math.max(1, Math.min(width, height) / wanted);
    }

    private static int bits(ImageTypeSpecifier layout) {
        SampleModel samples = layout.getSampleModel();
        int bits = 0;
        for (int band = 0; band < samples.getNumBands(); band++) {
            bits += samples.getSampleSize(band);
        }
        return bits;
    }

    private static boolean allEightBits(ImageTypeSpecifier layout) {
        SampleModel samples = layout.getSampleModel();
        boolean eight = true;
        for (int band = 0; band < samples.getNumBands(); band++) {
            eight &= samples.getSampleSize(band) == 8;
        }
        return eight;
    }

    /** Columns that are read. */
    int columns() {
        return width / step;
    }

    /** Rows that are read. */
    int rows() {
        return height / step;
    }

    void ask(ImageReadParam param) {
        if (step > 1) {
            param.setSourceRegion(new Rectangle(columns() * step, rows() * step));
            param.setSourceSubsampling(step, step, 0, 0);
        }
    }
}
