package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decoder.heif.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes pixels, as small as is wanted, of the parts of a picture as they are decoded. */
final class Canvas implements Sink {

    private final List<Property> changes;
    private final TargetSize size;
    private @Nullable Begun begun;

    /**
     * @param changes what is done with the whole picture in the end
     * @param size how large the pixels must be at least
     */
    Canvas(List<Property> changes, TargetSize size) {
        this.changes = changes;
        this.size = size;
    }

    /** About how many bytes the pixels of a picture take while they are made. */
    static long bytesFor(long width, long height, TargetSize size) {
        long reduction =
                size.reduction((int) Math.min(Integer.MAX_VALUE, width), (int) Math.min(Integer.MAX_VALUE, height));
        long cells = (width / reduction + 1) * (height / reduction + 1);
        return (reduction == 1 ? 4 : 20) * cells;
    }

    @Override
    public void begin(int width, int height) throws DecodeException {
        begun = new Begun(Shape.of(width, height, changes), size);
    }

    @Override
    public void add(Samples part, int x, int y) {
        begun().add(part, x, y);
    }

    /** Takes how opaque a part is. */
    void addOpacity(Part amounts) {
        begun().addOpacity(amounts);
    }

    /** What is shown of the picture. */
    Shape shape() {
        return begun().shape;
    }

    /**
     * The pixels, upright.
     *
     * @param whole the shape of the picture they stand for, which is another one's for a thumbnail
     */
    Pixels pixels(Shape whole) {
        return begun().pixels(whole).turned(begun().shape.turn());
    }

    private Begun begun() {
        if (begun == null) {
            throw new IllegalStateException("nothing was decoded");
        }
        return begun;
    }

    /** The canvas of a picture whose size is known. */
    private static final class Begun {

        private final Shape shape;
        private final Axis across;
        private final Axis down;
        private final Cells luma;
        private @Nullable Colours colours;
        private @Nullable Cells opacity;

        Begun(Shape shape, TargetSize size) {
            this.shape = shape;
            Rectangle shown = shape.shown();
            int reduction = size.reduction(shown.width(), shown.height());
            this.across = new Axis(shown.x(), shown.width(), reduction);
            this.down = new Axis(shown.y(), shown.height(), reduction);
            this.luma = Cells.of(across, down, 1, 1);
        }

        void add(Samples part, int x, int y) {
            luma.add(new Part(part.luma(), part.width(), part.height(), x, y, 1, 1));
            if (!part.isGrey()) {
                Colours planes = colours == null ? Colours.of(across, down, part.stepX(), part.stepY()) : colours;
                planes.add(part, x, y);
                colours = planes;
            }
        }

        void addOpacity(Part amounts) {
            Cells cells = opacity == null ? Cells.of(across, down, 1, 1) : opacity;
            cells.add(amounts);
            opacity = cells;
        }

        Pixels pixels(Shape whole) {
            Pixels pixels = opaque(whole);
            return opacity == null ? pixels : pixels.withOpacity(opacity.samples());
        }

        private Pixels opaque(Shape whole) {
            int width = shape.turn().transposes() ? whole.height() : whole.width();
            int height = shape.turn().transposes() ? whole.width() : whole.height();
            if (colours == null) {
                return Pixels.ofLuma(across.cells(), down.cells(), luma.samples(), width, height)
                        .covering(across.covered(), down.covered(), 1, 1);
            }
            return colours.pixels(across, down, luma.samples(), width, height);
        }
    }

    /** The two colour differences; coarser than luma where the picture has them so. */
    private record Colours(ColourAxis across, ColourAxis down, Cells blue, Cells red) {

        static Colours of(Axis across, Axis down, int stepX, int stepY) {
            ColourAxis columns = ColourAxis.of(across, stepX);
            ColourAxis rows = ColourAxis.of(down, stepY);
            return new Colours(
                    columns,
                    rows,
                    Cells.of(columns.axis(), rows.axis(), stepX, stepY),
                    Cells.of(columns.axis(), rows.axis(), stepX, stepY));
        }

        void add(Samples part, int x, int y) {
            blue.add(plane(part, part.blue(), x, y));
            red.add(plane(part, part.red(), x, y));
        }

        private static Part plane(Samples part, byte[] samples, int x, int y) {
            return new Part(samples, part.colourWidth(), part.colourHeight(), x, y, part.stepX(), part.stepY());
        }

        Pixels pixels(Axis lumaAcross, Axis lumaDown, byte[] luma, int width, int height) {
            return Pixels.ofPlanes(
                            lumaAcross.cells(),
                            lumaDown.cells(),
                            luma,
                            across.axis().cells(),
                            down.axis().cells(),
                            blue.samples(),
                            red.samples(),
                            width,
                            height)
                    .covering(lumaAcross.covered(), lumaDown.covered(), across.covered(), down.covered());
        }
    }

    /**
     * The cells of a colour difference along a side.
     *
     * @param covered how many of them lie in the picture, of which the last may do so only in part
     */
    private record ColourAxis(Axis axis, double covered) {

        static ColourAxis of(Axis luma, int step) {
            if (luma.from() % step != 0) {
                return new ColourAxis(luma, luma.covered());
            }
            int samples = (luma.length() + step - 1) / step;
            int side = Math.max(step, luma.side());
            return new ColourAxis(new Axis(luma.from(), samples * step, side), (double) luma.length() / side);
        }
    }
}
