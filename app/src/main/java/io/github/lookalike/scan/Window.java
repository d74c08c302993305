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

    /** The windows every picture is seen through, in the order in which {@link Fingerprints} has them. */
    public static final List<Window> ALL = all();

    /**
     * The first so many are corners: two pictures alike in one corner may differ by what was put on another part. The
     * others stand for crops.
     */
    public static final int CORNERS = 4;

    /** The first so many, with the corners, suffice for light crops. */
    public static final int LIGHT = CORNERS + 9;

    public Window {
        if (!(left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1.0001 && top + height <= 1.0001)) {
            throw new IllegalArgumentException(width + "×" + height + " at " + left + "," + top);
        }
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
    boolean isWhole() {
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

    private static List<Window> all() {
        List<Window> windows = new ArrayList<>(grid(0.42, 0, 0.58));
        windows.addAll(light());
        windows.addAll(grid(0.83, 0.03, 0.085, 0.14));
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
        List<Window> windows = new ArrayList<>(grid(0.93, 0, 0.07));
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
