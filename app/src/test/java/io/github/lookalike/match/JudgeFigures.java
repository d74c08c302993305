package io.github.lookalike.match;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints how right a judge is about pairs of pictures it was not trained with, and beside it the rules that it was measured by. */
public final class JudgeFigures {

    /** What is called as sure as this should nearly always be right. */
    private static final double SURE = 0.99;

    private final Map<String, Family> families = new TreeMap<>();

    /** @param probabilities of the rows, by judges that know none of their pictures */
    public JudgeFigures(List<EvidenceTable.Row> rows, List<Double> probabilities) {
        for (int i = 0; i < rows.size(); i++) {
            String name =
                    (rows.get(i).copy() ? "copies: " : "others: ") + rows.get(i).family();
            families.computeIfAbsent(name, key -> new Family()).add(rows.get(i), probabilities.get(i));
            families.computeIfAbsent("all", key -> new Family()).add(rows.get(i), probabilities.get(i));
        }
    }

    public void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-40s %6s %8s %8s %8s %8s %8s %8s%n",
                "held out",
                "pairs",
                "rules",
                "p >= .5",
                "p >= .2",
                ">= .99",
                "right",
                "mean p");
        families.forEach((name, family) -> family.print(name, out));
    }

    private static final class Family {

        private final List<EvidenceTable.Row> rows = new ArrayList<>();
        private final List<Double> probabilities = new ArrayList<>();

        void add(EvidenceTable.Row row, double probability) {
            rows.add(row);
            probabilities.add(probability);
        }

        void print(String name, PrintStream out) {
            long rules = rows.stream()
                    .filter(row ->
                            Tier.of(row.rules()).filter(Level.NORMAL::includes).isPresent())
                    .count();
            long right = 0;
            for (int i = 0; i < rows.size(); i++) {
                right += probabilities.get(i) >= SURE && rows.get(i).copy() ? 1 : 0;
            }
            out.printf(
                    Locale.ROOT,
                    "%-40s %6d %8d %8d %8d %8d %8d %8.3f%n",
                    name,
                    rows.size(),
                    rules,
                    atLeast(0.5),
                    atLeast(0.2),
                    atLeast(SURE),
                    right,
                    probabilities.stream().mapToDouble(p -> p).average().orElse(0));
        }

        private long atLeast(double probability) {
            return probabilities.stream().filter(p -> p >= probability).count();
        }
    }
}
