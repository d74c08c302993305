package io.github.lookalike.decode.png;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.plane.CellGrid;
import io.github.lookalike.decode.plane.CellSums;
import io.github.lookalike.decode.plane.Cells;
import io.github.lookalike.decode.plane.ColourSpaces;
import io.github.lookalike.decode.plane.Opacity;
import io.github.lookalike.decode.plane.RowAverage;
import io.github.lookalike.decode.plane.SampleLayout;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.DataFormatException;

/** Reads PNG of every colour type and depth, and the still picture of APNG. */
public final class PngDecoder implements ImageDecoder {

    private final long maxPixels;
    private final long maxWorkingBytes;

    /**
     * @param maxPixels pictures with more are refused
     * @param maxWorkingBytes about how much memory one picture may take
     */
    public PngDecoder(long maxPixels, long maxWorkingBytes) {
        this.maxPixels = maxPixels;
        this.maxWorkingBytes = maxWorkingBytes;
    }

    @Override
    public List<String> formats() {
        return List.of(ContentType.PNG.title());
    }

    @Override
    public List<String> suffixes() {
        return ContentType.PNG.suffixes();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        if (Sniffer.sniff(source.head(Sniffer.ENOUGH)) != ContentType.PNG) {
            return Optional.empty();
        }
        PngChunks chunks = PngChunks.open(RangedSource.of(source));
        PngHeader header = PngHeader.read(chunks.kept("IHDR"));
        PixelRow pixels = PixelRows.of(header, chunks);
        return Optional.of(
                header.interlaced() ? interlaced(header, chunks, pixels, size) : rows(header, chunks, pixels, size));
    }

    private Decoded rows(PngHeader header, PngChunks chunks, PixelRow pixels, TargetSize size)
            throws DecodeException, IOException {
        CellGrid grid = CellGrid.of(header.width(), header.height(), size);
        chunks.reserve(bytesFor(header, grid, pixels.layout(), 0));
        RowAverage average = new RowAverage(grid, pixels.layout());
        Opacity opacity = new Opacity(grid);
        Optional<String> damage = Optional.empty();
        try (PngRows data = new PngRows(chunks, header)) {
            data.begin((int) header.rowBytes(header.width()), header.height());
            for (int row = 0; row < header.height(); row++) {
                int at = data.next();
                pixels.deliver(data.bytes(), at, header.width(), average::add);
                byte[] amounts = pixels.opacity();
                opacity.add(row, 0, 1, amounts, Math.min(amounts.length, header.width()));
            }
            damage = checked(data);
        } catch (DataFormatException e) {
            damage = Optional.of(damage(average.rowsAdded(), header.height(), e));
        }
        return decoded(header, chunks, average.cells().with(opacity), damage);
    }

    /** What to say of a picture whose data are not those that were saved, though they can be read. */
    private static Optional<String> checked(PngRows data) throws IOException {
        try {
            data.end();
            return Optional.empty();
        } catch (DataFormatException e) {
            return Optional.of("damaged: the checksum of its data does not fit");
        }
    }

    /** What to say of a picture that is cut off, when most of it is there. */
    private static String damage(int rows, int of, DataFormatException cause) throws DecodeException {
        String text = "truncated or damaged after " + rows + " of " + of + " rows";
        if (rows < (of + 1L) / 2) {
            throw new DecodeException("a PNG picture, but " + text, cause);
        }
        return text;
    }

    private Decoded interlaced(PngHeader header, PngChunks chunks, PixelRow pixels, TargetSize size)
            throws DecodeException, IOException {
        CellGrid grid = CellGrid.of(header.width(), header.height(), size);
        SampleLayout layout = pixels.layout();
        chunks.reserve(bytesFor(header, grid, layout, CellSums.bytesFor(grid, layout)));
        CellSums sums = new CellSums(grid, layout);
        Opacity opacity = new Opacity(grid);
        Optional<String> damage = Optional.empty();
        try (PngRows data = new PngRows(chunks, header)) {
            Adam7.read(header, data, pixels, sums, opacity);
            damage = checked(data);
        } catch (DataFormatException e) {
            if (!sums.isCovered()) {
                throw new DecodeException("an interlaced PNG picture, but truncated or damaged: " + e.getMessage(), e);
            }
            damage = Optional.of("truncated or damaged: fine detail is missing");
        }
        return decoded(header, chunks, sums.cells().with(opacity), damage);
    }

    /** About how much memory a picture takes, when that is within the limits. */
    private long bytesFor(PngHeader header, CellGrid grid, SampleLayout layout, long more) throws DecodeException {
        long pixels = (long) header.width() * header.height();
        long bytes = PngRows.bytesFor(header.rowBytes(header.width()))
                + RowAverage.bytesFor(grid, layout)
                + Opacity.bytesFor(grid)
                + more;
        if (pixels > maxPixels || bytes > maxWorkingBytes) {
            throw ProblemCause.of(
                    DecodeProblem.TOO_LARGE,
                    String.format(
                            "its header claims %,d×%,d pixels, more than the limit for this memory",
                            header.width(), header.height()));
        }
        return bytes;
    }

    private static Decoded decoded(PngHeader header, PngChunks chunks, Cells cells, Optional<String> damage) {
        Optional<byte[]> profile = PngProfile.of(chunks);
        // Each pixel is compared with other files in the file's own colours, where those have the same.
        boolean stored = profile.isPresent() && cells.columns() == header.width();
        Cells colours = stored || profile.isEmpty() ? cells : ColourSpaces.toSrgb(cells, profile.get());
        Decoded decoded = new Decoded(
                ContentType.PNG.title(),
                colours.toPixels(header.width(), header.height()),
                header.width(),
                header.height(),
                OptionalInt.empty(),
                damage);
        return stored ? decoded.in(ByteBuffer.wrap(profile.get())) : decoded;
    }
}
