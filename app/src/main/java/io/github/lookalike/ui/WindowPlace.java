package io.github.lookalike.ui;

import io.github.lookalike.ui.desk.Page;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the window is, how its room is shared, and what it shows.
 *
 * @param bounds on the screens
 * @param maximised whether it fills one
 * @param listWidth of the list of groups
 * @param page that is open
 */
record WindowPlace(Rectangle bounds, boolean maximised, int listWidth, Page page) {

    private static final int PARTS = 7;

    /** So much of it must be on some screen: otherwise that screen is gone. */
    private static final Dimension LEAST_SEEN = new Dimension(200, 100);

    private static final int NARROWEST_LIST = 120;

    /** What was kept; empty where it is not understood, or lies on a screen that is not there any more. */
    static Optional<WindowPlace> of(String kept, List<Rectangle> screens) {
        String[] parts = kept.split(" ", -1);
        if (parts.length != PARTS
                || !Arrays.stream(parts).limit(4).allMatch(WindowPlace::isNumber)
                || !isNumber(parts[5])
                || page(kept).isEmpty()) {
            return Optional.empty();
        }
        int[] numbers =
                Arrays.stream(parts).limit(4).mapToInt(Integer::parseInt).toArray();
        Rectangle bounds = new Rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
        boolean seen = screens.stream()
                .map(bounds::intersection)
                .anyMatch(part -> part.width >= LEAST_SEEN.width && part.height >= LEAST_SEEN.height);
        return seen
                ? Optional.of(new WindowPlace(
                        bounds,
                        Boolean.parseBoolean(parts[4]),
                        Math.max(NARROWEST_LIST, Integer.parseInt(parts[5])),
                        page(kept).orElseThrow()))
                : Optional.empty();
    }

    /** The page that was open, also where the screen is gone. */
    static Optional<Page> page(String kept) {
        String name = kept.substring(kept.lastIndexOf(' ') + 1);
        return Arrays.stream(Page.values())
                .filter(page -> page.name().equals(name))
                .findFirst();
    }

    /** As it is kept. */
    String kept() {
        return "%d %d %d %d %s %d %s"
                .formatted(bounds.x, bounds.y, bounds.width, bounds.height, maximised, listWidth, page.name());
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,6}");
    }
}
