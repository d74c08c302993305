package io.github.lookalike.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts of one alteration or one family. */
final class Tally {

    private final String name;
    private int copies;
    private final int[] found = new int[2];
    private int safe;
    private final List<String> unhoped = new ArrayList<>();

    Tally(String name) {
        this.name = name;
    }

    void add(boolean normal, boolean thorough, boolean selected, String detail) {
        copies++;
        found[0] += normal ? 1 : 0;
        found[1] += thorough ? 1 : 0;
        safe += selected ? 1 : 0;
        if (!detail.isEmpty()) {
            unhoped.add((normal ? "" : thorough ? "missed at normal " : "missed ") + detail);
        }
    }

    void add(Tally part) {
        copies += part.copies;
        found[0] += part.found[0];
        found[1] += part.found[1];
        safe += part.safe;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-28s %6d %8.3f %8.3f %8.3f",
                name,
                copies,
                (double) found[0] / Math.max(1, copies),
                (double) found[1] / Math.max(1, copies),
                (double) safe / Math.max(1, copies));
    }

    List<String> unhoped() {
        return unhoped;
    }
}
