package io.github.lookalike.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What system calls that fail amid one kind of act came to. */
final class FaultCount {

    /** What must not be. */
    enum Trouble {
        LOST,
        HALVED,
        WRONG,
        LEFT_OVER,
        FALSE_LOST
    }

    private final String kind;
    private final Map<Trouble, Integer> counts = new EnumMap<>(Trouble.class);
    private final List<String> troubles = new ArrayList<>();
    private int rounds;

    FaultCount(String kind) {
        this.kind = kind;
    }

    void round() {
        rounds++;
    }

    void trouble(Trouble trouble, String what) {
        counts.merge(trouble, 1, Integer::sum);
        troubles.add(kind + ": " + trouble.toString().toLowerCase(Locale.ROOT) + ": " + what);
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    static String head() {
        return "| calls fail amid | rounds | lost | halved | wrong states | left-overs | false LOST |\n|---|---|---|---|---|---|---|";
    }

    String line() {
        StringBuilder line = new StringBuilder("| " + kind + " | " + rounds + " |");
        for (Trouble trouble : Trouble.values()) {
            line.append(' ').append(counts.getOrDefault(trouble, 0)).append(" |");
        }
        return line.toString();
    }
}
