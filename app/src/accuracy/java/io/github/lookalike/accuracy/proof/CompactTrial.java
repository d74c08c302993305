package io.github.lookalike.accuracy.proof;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Pairs that differ in a compact change: none of those people can see may be safe. */
final class CompactTrial {

    private final Crew crew;
    private final Photographs photographs;
    private final PrintStream out;

    CompactTrial(Crew crew, Photographs photographs, PrintStream out) {
        this.crew = crew;
        this.photographs = photographs;
        this.out = out;
    }

    /**
     * How many pairs with a visible change of six samples and more are safe.
     *
     * @param first the number of the scene to begin with, so that one that came out wrong can be looked at alone
     */
    long run(int pairs, int first) {
        ChangedScene scene = new ChangedScene(photographs);
        int scenes = (pairs + ChangedScene.COPIES - 1) / ChangedScene.COPIES;
        List<Judged> all = crew.judged("compact", scenes, number -> scene.pairs(first + number), Judged::wronglySafe);
        List<Judged> counted =
                all.stream().filter(pair -> pair.label().different()).toList();
        table(
                "Compact changes of " + Extent.LEAST + "×" + Extent.LEAST
                        + " samples and more in the smaller picture, by change",
                Judged.byKind(counted).entrySet());
        table("The same by copy", Judged.byCopy(counted).entrySet());
        bands(all);
        worst(counted);
        return Judged.safe(counted);
    }

    private void table(String title, Iterable<Map.Entry<String, List<Judged>>> rows) {
        Table table = new Table(out, title, List.of("", "pairs", "safe", "unseen, but held", "what held them"));
        for (Map.Entry<String, List<Judged>> row : rows) {
            List<Judged> pairs = row.getValue();
            table.row(
                    row.getKey(),
                    pairs.size(),
                    Judged.safe(pairs),
                    pairs.stream().filter(pair -> pair.unseen() && !pair.safe()).count(),
                    Judged.codes(pairs));
        }
    }

    /** All pairs by size and contrast, with those that do not count. */
    private void bands(List<Judged> all) {
        Table table = new Table(
                out,
                "All compact changes by size and contrast in the smaller picture: safe of pairs",
                List.of("samples", "not visible: < 12 levels", "12–23", "24–47", "48 and more"));
        int[] spans = {0, 1, 2, 3, 4, 5, 6, 8, 12, 20, Integer.MAX_VALUE};
        for (int band = 0; band + 1 < spans.length; band++) {
            int from = spans[band];
            int to = spans[band + 1];
            Predicate<Judged> spanned = pair -> pair.label().extent().span() >= from
                    && pair.label().extent().span() < to;
            String name =
                    to == Integer.MAX_VALUE ? from + " and more" : from + 1 == to ? "" + from : from + "–" + (to - 1);
            List<Judged> row = all.stream().filter(spanned).toList();
            table.row(
                    name,
                    between(row, 0, Extent.FLOOR),
                    between(row, Extent.FLOOR, 24),
                    between(row, 24, 48),
                    between(row, 48, 1000));
        }
    }

    private static String between(List<Judged> pairs, int from, int to) {
        List<Judged> those = pairs.stream()
                .filter(pair -> pair.label().extent().contrast() >= from
                        && pair.label().extent().contrast() < to)
                .toList();
        return those.isEmpty() ? "" : String.format(Locale.ROOT, "%d of %d", Judged.safe(those), those.size());
    }

    private void worst(List<Judged> counted) {
        List<Judged> safe = counted.stream()
                .filter(Judged::safe)
                .sorted(Comparator.comparingInt(
                                (Judged pair) -> -pair.label().extent().span()
                                        * pair.label().extent().contrast())
                        .thenComparing(Judged::words))
                .toList();
        out.println("\n" + safe.size() + " of " + counted.size()
                + " visible changes of that size are safe, and must not be; the worst:\n");
        safe.stream().limit(40).forEach(pair -> out.println("- " + pair.words()));
    }
}
