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

    /** From here on they have the shapes that pictures are cut to, in the middle of the picture. */
    static final int SHAPED = CORNERS + 9;

    /** Square, as posts are, a little higher, and as wide as films: width over height. */
    private static final double[] SHAPES = {1, 0.8, 16 / 9.0};

    /** The first so many suffice for light crops and usual shapes. */
    public static final int LIGHT = SHAPED + SHAPES.length;

    /** A shape that takes so much of the picture is nearly its own. */
    private static final double OWN_SHAPE = 0.96;

    /** All but those of the usual shapes, which depend on the picture's own. */
    private static final List<Window> LIGHT_SHARES = light();

    private static final List<Window> DEEP_SHARES = deep();

    /** How many windows there are. */
    public static final int COUNT = LIGHT + DEEP_SHARES.size() + 2 * SHAPES.length;

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
            return shaped(SHAPES[index - SHAPED], aspect, 0.5);
        }
        int deep = index - LIGHT;
        if (deep < DEEP_SHARES.size()) {
            return DEEP_SHARES.get(deep);
        }
        int shape = deep - DEEP_SHARES.size();
        return shaped(SHAPES[shape / 2], aspect, shape % 2);
    }

    /** Whether a window has one of the usual shapes: what is cut to one is mirrored, too, now and then. */
    public static boolean isShaped(int index) {
        return (index >= SHAPED && index < LIGHT) || index >= LIGHT + DEEP_SHARES.size();
    }

    /** As large as fits, at a share of the way from one end to the other; the whole where the picture has that shape. */
    private static Window shaped(double shape, double aspect, double at) {
        double width = Math.min(1, shape / aspect);
        double height = Math.min(1, aspect / shape);
        return width * height > OWN_SHAPE
                ? new Window(0, 0, 1, 1)
                : new Window(at * (1 - width), at * (1 - height), width, height);
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
        windows.addAll(grid(0.73, 0.03, 0.10, 0.17, 0.24));
        windows.addAll(grid(0.64, 0.03, 0.105, 0.18, 0.255, 0.33));
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
