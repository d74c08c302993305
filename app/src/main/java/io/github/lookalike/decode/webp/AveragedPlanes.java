package io.github.lookalike.decode.webp;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.plane.CellGrid;
import io.github.lookalike.decode.plane.Opacity;
import io.github.lookalike.decode.plane.RowAverage;
import io.github.lookalike.decode.plane.SampleLayout;
import java.util.Optional;

/** Luma and the two colour differences of a picture, fed row by row, made as small as is wanted. */
final class AveragedPlanes implements BandSink {

    private final FrameTag tag;
    private final CellGrid lumaGrid;
    private final CellGrid colourGrid;
    private final RowAverage luma;
    private final RowAverage blue;
    private final RowAverage red;
    private final StudioColours colours;
    private final Optional<OverGrey> transparency;
    private final Opacity opacity;

    /** @param transparency absent where all of the picture is opaque */
    AveragedPlanes(FrameTag tag, TargetSize size, Optional<OverGrey> transparency) {
        this.transparency = transparency;
        this.tag = tag;
        this.lumaGrid = CellGrid.of(tag.width(), tag.height(), size);
        this.opacity = new Opacity(lumaGrid);
        this.colourGrid = colourGrid(tag, lumaGrid);
        this.luma = new RowAverage(lumaGrid, SampleLayout.GREY);
        this.blue = new RowAverage(colourGrid, SampleLayout.GREY);
        this.red = new RowAverage(colourGrid, SampleLayout.GREY);
        this.colours = new StudioColours(colourGrid.width());
    }

    /** About how many bytes this takes for a picture. */
    static long bytesFor(FrameTag tag, TargetSize size) {
        CellGrid luma = CellGrid.of(tag.width(), tag.height(), size);
        CellGrid colour = colourGrid(tag, luma);
        return RowAverage.bytesFor(luma, SampleLayout.GREY)
                + 2 * RowAverage.bytesFor(colour, SampleLayout.GREY)
                + Opacity.bytesFor(luma)
                + 6L * colour.width();
    }

    /** Colour has half as many samples each way, and never more than is wanted of luma. */
    private static CellGrid colourGrid(FrameTag tag, CellGrid luma) {
        return new CellGrid((tag.width() + 1) / 2, (tag.height() + 1) / 2, Math.max(1, luma.side() / 2));
    }

    /** How many rows of luma were added. */
    int rowsAdded() {
        return luma.rowsAdded();
    }

    @Override
    public void add(RowBand band, int fromLumaRow, int toLumaRow) {
        for (int row = fromLumaRow; row < toLumaRow && rowsAdded() < tag.height(); row += 2) {
            colours.convert(band, row * band.lumaStride, row / 2 * band.colourStride);
            if (transparency.isPresent()) {
                transparency.get().mix(colours, rowsAdded());
                transparency.get().add(rowsAdded(), opacity);
            }
            luma.add(colours.luma, 0);
            if (rowsAdded() < tag.height()) {
                luma.add(colours.luma, 2 * colourGrid.width());
            }
            blue.add(colours.blue, 0);
            red.add(colours.red, 0);
        }
    }

    /** The pixels so far; mid-grey where no row was added. */
    Pixels pixels() {
        Pixels pixels = Pixels.ofPlanes(
                lumaGrid.columns(),
                lumaGrid.rows(),
                luma.cells().samples(),
                colourGrid.columns(),
                colourGrid.rows(),
                blue.cells().samples(),
                red.cells().samples(),
                tag.width(),
                tag.height());
        return opacity.of(pixels.covering(
                lumaGrid.coveredColumns(),
                lumaGrid.coveredRows(),
                tag.width() / 2.0 / colourGrid.side(),
                tag.height() / 2.0 / colourGrid.side()));
    }
}
