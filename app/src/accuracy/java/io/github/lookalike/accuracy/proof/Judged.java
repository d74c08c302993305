package io.github.lookalike.accuracy.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A pair and what became of it. */
record Judged(Label label, PairProof.Verdict verdict) {

    /** The condition that is to see small changes. */
    private static final String COMPACT = "compact-change";

    private static final Set<String> SAME = Set.of("identical", "same-picture");

    boolean safe() {
        return verdict.safe();
    }

    boolean wronglySafe() {
        return safe() && label.different();
    }

    static long wronglySafe(List<Judged> pairs) {
        return pairs.stream().filter(Judged::wronglySafe).count();
    }

    /** Whether it passes for the same picture, though it may be held back for what has nothing to do with pixels. */
    boolean unseen() {
        return SAME.contains(verdict.tier()) && !verdict.heldBack().contains(COMPACT);
    }

    static long safe(List<Judged> pairs) {
        return pairs.stream().filter(Judged::safe).count();
    }

    /** How often each code came, the most frequent first. */
    static String codes(List<Judged> pairs) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Judged pair : pairs) {
            if (!pair.verdict().matched()) {
                counts.merge("apart", 1, Integer::sum);
            }
            pair.verdict().heldBack().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    static Map<String, List<Judged>> byKind(List<Judged> pairs) {
        return pairs.stream()
                .collect(Collectors.groupingBy(pair -> pair.label().kind(), TreeMap::new, Collectors.toList()));
    }

    static Map<String, List<Judged>> byCopy(List<Judged> pairs) {
        return pairs.stream()
                .collect(Collectors.groupingBy(pair -> pair.label().copy(), TreeMap::new, Collectors.toList()));
    }

    String words() {
        String found = verdict.matched() ? verdict.tier() + " " + verdict.heldBack() : "apart";
        return label.kind() + ", " + label.copy() + ", " + label.note() + size() + ": " + found;
    }

    private String size() {
        Extent extent = label.extent();
        return extent.contrast() == 0 ? "" : ", " + extent.span() + " samples, " + extent.contrast() + " levels";
    }
}
