package io.github.lookalike.ui;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the window is, and how its room is shared.
 *
 * @param bounds on the screens
 * @param maximised whether it fills one
 * @param listWidth of the list of groups
 */
record WindowPlace(Rectangle bounds, boolean maximised, int listWidth) {

    private static final int PARTS = 6;

    /** So much of it must be on some screen: otherwise that screen is gone. */
    private static final Dimension LEAST_SEEN = new Dimension(200, 100);

    private static final int NARROWEST_LIST = 120;

    /** What was kept; empty where it is not understood, or lies on a screen that is not there any more. */
    static Optional<WindowPlace> of(String kept, List<Rectangle> screens) {
        String[] parts = kept.split(" ", -1);
        if (parts.length != PARTS
                || !Arrays.stream(parts).limit(4).allMatch(WindowPlace::isNumber)
                || !isNumber(parts[5])) {
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
                        bounds, Boolean.parseBoolean(parts[4]), Math.max(NARROWEST_LIST, Integer.parseInt(parts[5]))))
                : Optional.empty();
    }

    /** As it is kept. */
    String kept() {
        return "%d %d %d %d %s %d".formatted(bounds.x, bounds.y, bounds.width, bounds.height, maximised, listWidth);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,6}");
    }
}
