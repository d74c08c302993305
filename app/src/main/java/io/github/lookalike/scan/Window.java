package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a picture's content by shares of its width and height: whoever crops a picture leaves about one of these.
 *
 * @param left 0 or more
 * @param top 0 or more
 * @param width more than 0, at most 1 − {@code left}
 * @param height more than 0, at most 1 − {@code top}
 */
public record Window(double left, double top, double width, double height) {

    /**
     * The first so many are corners: two pictures alike in one corner may differ by what was put on another part. The
     * others stand for crops.
     */
    public static final int CORNERS = 4;

    /** From here on they have the shapes that pictures are cut to. */
    static final int SHAPED = CORNERS + 9;

    /** As far from one end of the picture as from the other. */
    private static final double MIDDLE = 0.5;

    /** Square, as posts are, a little higher, and as wide as films, in the middle and on the way from one end to the other. */
    private static final List<Shape> SHAPES = List.of(
            new Shape(1, MIDDLE),
            new Shape(0.8, MIDDLE),
            new Shape(16 / 9.0, MIDDLE),
            new Shape(1, 0),
            new Shape(1, 0.25),
            new Shape(1, 0.75),
            new Shape(1, 1),
            new Shape(0.8, 0),
            new Shape(0.8, 0.17),
            new Shape(0.8, 0.33),
            new Shape(0.8, 0.67),
            new Shape(0.8, 0.83),
            new Shape(0.8, 1));

    /** Between these, for those who search on. */
    private static final List<Shape> FURTHER_SHAPES = List.of(
            new Shape(16 / 9.0, 0),
            new Shape(16 / 9.0, 1),
            new Shape(1, 0.125),
            new Shape(1, 0.375),
            new Shape(1, 0.625),
            new Shape(1, 0.875),
            new Shape(0.8, 0.085),
            new Shape(0.8, 0.25),
            new Shape(0.8, 0.415),
            new Shape(0.8, 0.585),
            new Shape(0.8, 0.75),
            new Shape(0.8, 0.915));

    /** The first so many suffice for light crops and usual shapes. */
    public static final int LIGHT = SHAPED + SHAPES.size();

    /** Whoever cuts to a shape by hand meets it by so many times. */
    private static final double ONE_SHAPE = 1.05;

    /** A shape that takes so much of the picture is nearly its own. */
    private static final double OWN_SHAPE = 0.96;

    /** All but those of the usual shapes, which depend on the picture's own. */
    private static final List<Window> LIGHT_SHARES = light();

    private static final List<Window> DEEP_SHARES = deep();

    /** How many windows there are. */
    public static final int COUNT = LIGHT + DEEP_SHARES.size() + FURTHER_SHAPES.size();

    /**
     * A shape that pictures are cut to.
     *
     * @param aspect width over height
     * @param at where, as a share of the way from one end of the picture to the other
     */
    private record Shape(double aspect, double at) {}

    public Window {
        if (!(left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1.0001 && top + height <= 1.0001)) {
            throw new IllegalArgumentException(width + "×" + height + " at " + left + "," + top);
        }
    }

    /**
     * The windows every picture is seen through, in the order in which {@link Fingerprints} has them.
     *
     * @param aspect the width of the picture's content over its height
     */
    public static List<Window> all(double aspect) {
        List<Window> windows = new ArrayList<>(COUNT);
        for (int index = 0; index < COUNT; index++) {
            windows.add(of(index, aspect));
        }
        return windows;
    }

    /** One of the windows that a picture is seen through. */
    public static Window of(int index, double aspect) {
        if (index < SHAPED) {
            return LIGHT_SHARES.get(index);
        }
        if (index < LIGHT) {
            return shaped(shape(index), aspect);
        }
        int deep = index - LIGHT;
        if (deep < DEEP_SHARES.size()) {
            return DEEP_SHARES.get(deep);
        }
        return shaped(shape(index), aspect);
    }

    /** Whether a window has one of the usual shapes in the middle: what is cut to one is mirrored, too, now and then. */
    public static boolean isMirrored(int index) {
        return isShaped(index) && shape(index).at() == MIDDLE;
    }

    /**
     * Whether a picture has the shape of such a window.
     *
     * @param aspect its width over its height
     */
    public static boolean hasShape(int index, double aspect) {
        double ratio = shape(index).aspect() / aspect;
        return Math.max(ratio, 1 / ratio) < ONE_SHAPE;
    }

    private static Shape shape(int index) {
        return index < LIGHT ? SHAPES.get(index - SHAPED) : FURTHER_SHAPES.get(index - LIGHT - DEEP_SHARES.size());
    }

    /** Whether a window has one of the usual shapes. */
    public static boolean isShaped(int index) {
        return (index >= SHAPED && index < LIGHT) || index >= LIGHT + DEEP_SHARES.size();
    }

    /** As large as fits; the whole where the picture has that shape. */
    private static Window shaped(Shape shape, double aspect) {
        double width = Math.min(1, shape.aspect() / aspect);
        double height = Math.min(1, aspect / shape.aspect());
        return width * height > OWN_SHAPE
                ? new Window(0, 0, 1, 1)
                : new Window(shape.at() * (1 - width), shape.at() * (1 - height), width, height);
    }

    /** The same part of the picture so turned. */
    public Window turned(Turn turn) {
        double x = turn.transposes() ? top : left;
        double y = turn.transposes() ? left : top;
        double wide = turn.transposes() ? height : width;
        double high = turn.transposes() ? width : height;
        return new Window(
                turn.mirrorsColumns() ? Math.max(0, 1 - x - wide) : x,
                turn.mirrorsRows() ? Math.max(0, 1 - y - high) : y,
                wide,
                high);
    }

    /** Whether all of a picture is seen; asked of each picture, for which {@code equals} of a record would make classes. */
    public boolean isWhole() {
        return left == 0 && top == 0 && width == 1 && height == 1;
    }

    /** What of a picture is seen through this window. */
    Pixels of(Pixels picture) {
        return picture.view(left, top, Math.min(width, 1 - left), Math.min(height, 1 - top));
    }

    /** The same of a picture's content, in whole samples. */
    Rectangle partOf(Pixels content) {
        int x = (int) Math.round(left * content.width());
        int y = (int) Math.round(top * content.height());
        int right = (int) Math.round((left + width) * content.width());
        int bottom = (int) Math.round((top + height) * content.height());
        return new Rectangle(x, y, Math.max(1, right - x), Math.max(1, bottom - y));
    }

    private static List<Window> deep() {
        List<Window> windows = new ArrayList<>(grid(0.83, 0.03, 0.085, 0.14));
        windows.addAll(grid(0.73, 0.02, 0.08, 0.135, 0.19, 0.25));
        windows.addAll(grid(0.64, 0.02, 0.075, 0.13, 0.18, 0.23, 0.285, 0.34));
        for (double offset : new double[] {0, 0.125, 0.25}) {
            windows.add(new Window(offset, 0, 0.75, 1));
            windows.add(new Window(0, offset, 1, 0.75));
        }
        return List.copyOf(windows);
    }

    /** Measured: with a narrow radius these find nearly all crops of a tenth, wherever they were made. */
    private static List<Window> light() {
        List<Window> windows = new ArrayList<>(grid(0.42, 0, 0.58));
        windows.addAll(grid(0.93, 0, 0.07));
        windows.add(square(0.93, 0.035, 0.035));
        windows.addAll(grid(0.88, 0.03, 0.09));
        return windows;
    }

    private static List<Window> grid(double side, double... offsets) {
        List<Window> windows = new ArrayList<>();
        for (double top : offsets) {
            for (double left : offsets) {
                windows.add(square(side, left, top));
            }
        }
        return windows;
    }

    private static Window square(double side, double left, double top) {
        return new Window(left, top, side, side);
    }
}
