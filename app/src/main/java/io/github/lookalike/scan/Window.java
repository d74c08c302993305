package io.github.lookalike.scan;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
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

    /** This many of {@link #ALL} suffice for light crops. */
    public static final int LIGHT = 5;

    public Window {
        if (!(left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1.0001 && top + height <= 1.0001)) {
            throw new IllegalArgumentException(width + "×" + height + " at " + left + "," + top);
        }
    }

    /** What is seen of a picture through this window. */
    Pixels of(Pixels content) {
        int x = (int) Math.round(left * content.width());
        int y = (int) Math.round(top * content.height());
        int right = (int) Math.round((left + width) * content.width());
        int bottom = (int) Math.round((top + height) * content.height());
        return content.view(new Rectangle(x, y, Math.max(1, right - x), Math.max(1, bottom - y)));
    }

    private static List<Window> all() {
        List<Window> windows = new ArrayList<>();
        for (double side : new double[] {0.9, 0.8}) {
            double rest = 1 - side;
            windows.add(new Window(rest / 2, rest / 2, side, side));
            windows.add(new Window(0, 0, side, side));
            windows.add(new Window(rest, 0, side, side));
            windows.add(new Window(0, rest, side, side));
            windows.add(new Window(rest, rest, side, side));
        }
        return List.copyOf(windows);
    }
}
