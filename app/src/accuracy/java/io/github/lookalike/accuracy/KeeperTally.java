package io.github.lookalike.accuracy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How often the original was kept, and what was kept instead. */
final class KeeperTally {

    private int groups;
    private int rightGroups;
    private int pairs;
    private int rightPairs;
    private int lost;
    private final Map<String, Integer> instead = new HashMap<>();

    /** @param kept the alteration that was kept, empty for the original */
    void group(String kept) {
        groups++;
        rightGroups += kept.isEmpty() ? 1 : 0;
        note(kept);
    }

    void pair(String kept) {
        pairs++;
        rightPairs += kept.isEmpty() ? 1 : 0;
        note(kept);
    }

    /** A picture of fewer pixels was kept, and the original was safe to remove. */
    void lost() {
        lost++;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-34s %8s %8s %6d  %s",
                name,
                share(rightGroups, groups),
                share(rightPairs, pairs),
                lost,
                instead.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(8)
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private static String share(int part, int all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / all);
    }

    private void note(String kept) {
        if (!kept.isEmpty()) {
            instead.merge(kept, 1, Integer::sum);
        }
    }
}
