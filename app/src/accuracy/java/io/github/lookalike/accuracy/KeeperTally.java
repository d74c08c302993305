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

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s %8.3f %8.3f  %s",
                name,
                (double) rightGroups / Math.max(1, groups),
                (double) rightPairs / Math.max(1, pairs),
                instead.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(6)
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private void note(String kept) {
        if (!kept.isEmpty()) {
            instead.merge(kept, 1, Integer::sum);
        }
    }
}
