package io.github.lookalike.decode.imageio;

import com.twelvemonkeys.imageio.plugins.hdr.HDRImageReadParam;
import com.twelvemonkeys.imageio.plugins.hdr.tonemap.NullToneMapper;
import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.plane.Cells;
import io.github.lookalike.decode.plane.Grid;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.Refusal;
import io.github.lookalike.decode.source.RangedSource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/** One picture read by one ImageIO reader: which of its images, how much subsampled, and how far it came. */
final class ReaderCall {

    /** Subsampling picks single pixels: it leaves this many times the target, and the rest is averaged. */
    private static final int OVERSAMPLING = 4;
    /** Icons hold a handful of sizes; a file that claims thousands is not asked for all of them. */
    private static final int MOST_IMAGES = 64;

    private final RangedSource source;
    private final ImageReader reader;
    private final ContentType type;
    private final long maxPixels;
    private final long maxWorkingBytes;

    ReaderCall(RangedSource source, ImageReader reader, ContentType type, long maxPixels, long maxWorkingBytes) {
        this.source = source;
        this.reader = reader;
        this.type = type;
        this.maxPixels = maxPixels;
        this.maxWorkingBytes = maxWorkingBytes;
    }

    Decoded read(TargetSize size) throws DecodeException, IOException {
        int index = holdsSizes() ? largestImage() : 0;
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        int step = step(width, height, size);
        check(width, height);
        source.reserve(need(width, height, step));
        Partial partial = read(index, step, destination(index, step));
        BufferedImage image = partial.image();
        Grid grid = gridFor(image, size);
        Cells cells = new SampledRows(image, grid, type == ContentType.HDR).averaged();
        if (cells.channels() == 4) {
            throw Refusal.of(DecodeProblem.UNSUPPORTED, type.described() + " with four unknown colour channels");
        }
        return new Decoded(
                type.title(), cells.toPixels(width, height), width, height, OptionalInt.empty(), partial.damage());
    }

    /** An image, and what is missing from it. */
    private record Partial(BufferedImage image, Optional<String> damage) {}

    private boolean holdsSizes() {
        return type == ContentType.ICO || type == ContentType.CUR || type == ContentType.ICNS;
    }

    private int largestImage() throws IOException {
        int count = Math.min(MOST_IMAGES, reader.getNumImages(true));
        int best = 0;
        long most = 0;
        for (int index = 0; index < count; index++) {
            long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
            if (pixels > most) {
                most = pixels;
                best = index;
            }
        }
        return best;
    }

    private static int step(int width, int height, TargetSize size) {
        long wanted = Math.min(Integer.MAX_VALUE, (long) size.shortSide() * OVERSAMPLING);
        return (int) Math.max(1, Math.min(width, height) / wanted);
    }

    private static void check(int width, int height) throws DecodeException {
        if (width < 1 || height < 1) {
            throw new DecodeException("its header claims " + width + "×" + height + " pixels");
        }
    }

    /** About how many bytes reading takes, when that is within the limits. */
    private long need(int width, int height, int step) throws DecodeException, IOException {
        long pixels = (long) width * height;
        long need = ReaderMemory.need(type, source, width, height, step);
        if (pixels > maxPixels || need > maxWorkingBytes) {
            throw Refusal.of(
                    DecodeProblem.TOO_LARGE,
                    String.format(
                            "its header claims %,d×%,d pixels, more than the limit for this memory", width, height));
        }
        return need;
    }

    private Partial read(int index, int step, Optional<BufferedImage> destination) throws IOException {
        ReadProgress progress = new ReadProgress();
        reader.addIIOReadProgressListener(progress);
        ImageReadParam param = reader.getDefaultReadParam();
        if (param instanceof HDRImageReadParam radiance) {
            // Plain light: it is brought to sRGB like any other picture, not made pleasant.
            radiance.setToneMapper(new NullToneMapper());
        }
        param.setSourceSubsampling(step, step, step / 2, step / 2);
        destination.ifPresent(param::setDestination);
        try {
            BufferedImage image = reader.read(index, param);
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("aborted");
            }
            return new Partial(image, Optional.empty());
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Readers throw anything at broken files: what they had read by then may be enough.
            if (e instanceof IllegalArgumentException && destination.isPresent() && progress.percent() == 0) {
                // This one names types that it does not read into.
                return read(index, step, Optional.empty());
            }
            if (destination.isEmpty() || progress.percent() < 50) {
                throw e;
            }
            return new Partial(
                    destination.get(),
                    Optional.of(String.format("truncated or damaged after %.0f %%", progress.percent())));
        }
    }

    /** An image of our own to read into, so that it is there when the reader gives up half-way. */
    private Optional<BufferedImage> destination(int index, int step) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
        if (types == null || !types.hasNext()) {
            return Optional.empty();
        }
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        return Optional.of(types.next().createBufferedImage(reduced(width, step), reduced(height, step)));
    }

    private static int reduced(int length, int step) {
        return (length - step / 2 + step - 1) / step;
    }

    private static Grid gridFor(BufferedImage image, TargetSize size) {
        return Grid.of(image.getWidth(), image.getHeight(), size);
    }
}
