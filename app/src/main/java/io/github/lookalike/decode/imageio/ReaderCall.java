package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.plane.CellGrid;
import io.github.lookalike.decode.plane.Cells;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/** One picture read by one ImageIO reader: which of its images, how much subsampled, and how far it came. */
final class ReaderCall {

    /** Icons hold a handful of sizes; a file that claims thousands is not asked for all of them. */
    private static final int MOST_IMAGES = 64;

    /** The sample format of integers with a sign. */
    private static final int SIGNED = 2;

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
        return read(holdsSizes() ? largestImage() : 0, size);
    }

    /** One of the images in the file, by its place among all. */
    Decoded read(int index, TargetSize size) throws DecodeException, IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        check(width, height);
        Sampling sampling = sampling(index, size);
        source.reserve(need(index, sampling));
        Partial partial = read(index, sampling, destination(index, sampling));
        boolean signed = type == ContentType.TIFF && haveSigns(index);
        return decoded(partial, width, height, size, signed);
    }

    /** Whether a page's samples are integers with a sign (TIFF 6.0, section 19), which readers give as if they had none. */
    private boolean haveSigns(int index) throws IOException {
        List<TiffDirectory> pages =
                TiffDirectories.read(new ByteWindow(source), 0, index + 1).pages();
        return index < pages.size()
                && pages.get(index).number(TiffDirectory.SAMPLE_FORMAT).orElse(0) == SIGNED;
    }

    /** Whether each sample of one of the images is a number of sixteen bits. */
    boolean isOfSixteenBits(int index) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
        return types != null
                && types.hasNext()
                && types.next().getSampleModel().getTransferType() == DataBuffer.TYPE_USHORT;
    }

    /** One of the images in full, to be drawn with others. */
    Partial image(int index) throws DecodeException, IOException {
        check(reader.getWidth(index), reader.getHeight(index));
        Sampling sampling = Sampling.whole(reader, index);
        source.reserve(need(index, sampling));
        return read(index, sampling, destination(index, sampling));
    }

    /** How many pixels the first image has. */
    long pixels() throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }

    /**
     * A part of the first image, pixel by pixel and as it is stored.
     *
     * @param turn what makes the image upright
     * @param part in pixels of the upright image
     */
    Decoded part(Turn turn, io.github.lookalike.api.Rectangle part) throws DecodeException, IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        check(width, height);
        java.awt.Rectangle stored = stored(turn, part, width, height);
        if (!new java.awt.Rectangle(width, height).contains(stored)) {
            throw new DecodeException(part + " is no part of " + width + "×" + height + " pixels");
        }
        int bytes = Sampling.whole(reader, 0).pixelBytes();
        // Of a file that is read strip by strip, a strip; and the part.
        source.reserve(need(0, new Sampling(width, height, Math.min(width, height), bytes))
                + need(0, new Sampling(stored.width, stored.height, 1, bytes)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(stored);
        Partial read = new Partial(reader.read(0, param), Optional.empty());
        return decoded(read, stored.width, stored.height, TargetSize.FULL, type == ContentType.TIFF && haveSigns(0));
    }

    /** Where a part of the upright picture lies in the file's. */
    private static java.awt.Rectangle stored(Turn turn, io.github.lookalike.api.Rectangle part, int width, int height) {
        int across = turn.transposes() ? height : width;
        int down = turn.transposes() ? width : height;
        int x = turn.mirrorsColumns() ? across - part.x() - part.width() : part.x();
        int y = turn.mirrorsRows() ? down - part.y() - part.height() : part.y();
        return turn.transposes()
                ? new java.awt.Rectangle(y, x, part.height(), part.width())
                : new java.awt.Rectangle(x, y, part.width(), part.height());
    }

    /** All of it, so that averages are exact, unless there is too little memory for that. */
    private Sampling sampling(int index, TargetSize size) throws IOException {
        Sampling whole = Sampling.whole(reader, index);
        return ReaderMemory.need(type, source, index, whole) <= maxWorkingBytes
                ? whole
                : Sampling.of(reader, index, type, size);
    }

    /** What was read, or drawn of that, made small. */
    Decoded decoded(Partial partial, int width, int height, TargetSize size) throws DecodeException {
        return decoded(partial, width, height, size, false);
    }

    private Decoded decoded(Partial partial, int width, int height, TargetSize size, boolean signed)
            throws DecodeException {
        BufferedImage image = partial.image();
        CellGrid grid = gridFor(image, size);
        Cells cells = new SampledRows(image, grid, signed).averaged();
        if (cells.channels() == 4) {
            throw ProblemCause.of(DecodeProblem.UNSUPPORTED, type.described() + " with four unknown colour channels");
        }
        return new Decoded(
                type.title(), cells.toPixels(width, height), width, height, OptionalInt.empty(), partial.damage());
    }

    /** An image, and what is missing from it. */
    record Partial(BufferedImage image, Optional<String> damage) {}

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

    private static void check(int width, int height) throws DecodeException {
        if (width < 1 || height < 1) {
            throw new DecodeException("its header claims " + width + "×" + height + " pixels");
        }
    }

    /** About how many bytes reading takes, when that is within the limits. */
    private long need(int index, Sampling sampling) throws DecodeException, IOException {
        long pixels = (long) sampling.width() * sampling.height();
        long need = ReaderMemory.need(type, source, index, sampling);
        if (pixels > maxPixels || need > maxWorkingBytes) {
            throw ProblemCause.of(
                    DecodeProblem.TOO_LARGE,
                    String.format(
                            "its header claims %,d×%,d pixels, more than the limit for this memory",
                            sampling.width(), sampling.height()));
        }
        return need;
    }

    private Partial read(int index, Sampling sampling, Optional<BufferedImage> destination) throws IOException {
        ReadProgress progress = new ReadProgress();
        reader.addIIOReadProgressListener(progress);
        ImageReadParam param = reader.getDefaultReadParam();
        sampling.ask(param);
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
                return read(index, sampling, Optional.empty());
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
    private Optional<BufferedImage> destination(int index, Sampling sampling) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
        if (types == null || !types.hasNext()) {
            return Optional.empty();
        }
        return Optional.of(types.next().createBufferedImage(sampling.columns(), sampling.rows()));
    }

    private static CellGrid gridFor(BufferedImage image, TargetSize size) {
        return CellGrid.of(image.getWidth(), image.getHeight(), size);
    }
}
