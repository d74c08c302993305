package io.github.lookalike.store;

import io.github.lookalike.scan.Window;
import java.util.List;
import java.util.stream.Stream;

/** Parts of a picture in one column: left, top, width and height by shares. */
final class WindowColumn {

    /** More places are of no use to a person, and each takes some forty characters. */
    private static final int MOST = 60;

    private WindowColumn() {}

    static String written(List<Window> places) {
        return Joined.of(places.stream()
                .limit(MOST)
                .map(place -> (float) place.left() + " " + (float) place.top() + " " + (float) place.width() + " "
                        + (float) place.height())
                .toList());
    }

    static List<Window> read(String written) {
        return Joined.split(written).stream().map(WindowColumn::window).toList();
    }

    private static Window window(String numbers) {
        double[] shares = Stream.of(numbers.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Window(shares[0], shares[1], shares[2], shares[3]);
    }
}
