package io.github.lookalike.accuracy;

import io.github.lookalike.match.EvidenceTable;
import io.github.lookalike.match.SeenPair;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes pairs of which is known whether one is a copy of the other, and measures them as a thorough search does. What is made of
 * one original stays in one fold.
 */
final class TrainingPairs {

    static final int FOLDS = 5;

    private static final String PHOTOGRAPHS = "photographs";

    private static final String LABELLED = "labelled";

    private static final Set<String> OTHER_MOMENTS = Set.of("burst", "hdr-vs-not", "same-scene-ambiguous");

    /** Of pairs of two altered copies, of which there are most, one of so many is kept. */
    private static final int KEPT = 4;

    /** So many alterations of a photograph are searched together. */
    private static final int TOGETHER = 5;

    /** So many drawings of a kind in a fold. */
    private static final int DRAWINGS = 5;

    /** So many copies of each. */
    private static final int COPIES = 2;

    private static final List<Alteration> ALTERATIONS = Stream.of(Alterations.all(), Shared.all(), Warped.all())
            .flatMap(List::stream)
            .toList();

    /**
     * Where a picture comes from.
     *
     * @param source what it is a copy of
     * @param family how it was altered; empty for the original
     */
    private record Origin(String source, String family) {}

    private final Shelf shelf;
    private final Map<Long, Origin> origins = new HashMap<>();
    private final List<EvidenceTable.Row> rows = new ArrayList<>();
    private int twoCopies;

    TrainingPairs(Shelf shelf) {
        this.shelf = shelf;
    }

    List<EvidenceTable.Row> rows() {
        return List.copyOf(rows);
    }

    /** Photographs, and all that is done to them. */
    void photographs(List<Original> originals) {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Integer> those = inFold(originals.size(), fold);
            for (int from = 0; from < ALTERATIONS.size(); from += TOGETHER) {
                List<IndexedPicture> all = new ArrayList<>();
                for (int source : those) {
                    Original original = originals.get(source);
                    origins.put(original.indexed().id(), new Origin("photograph " + source, ""));
                    all.add(original.indexed());
                }
                List<Alteration> some = ALTERATIONS.subList(from, Math.min(ALTERATIONS.size(), from + TOGETHER));
                List<IndexedPicture> copies = those.parallelStream()
                        .flatMap(source -> some.stream()
                                .map(one -> copy(one, originals.get(source).picture(), "photograph " + source, source)))
                        .toList();
                all.addAll(copies);
                add(all, fold, PHOTOGRAPHS);
                forget(copies);
            }
            System.err.println("photographs, fold " + fold + ": " + rows.size() + " rows");
        }
    }

    /** Different things of one kind, and some copies of each. */
    void drawings(Map<String, LongFunction<BufferedImage>> kinds) {
        int next = 0;
        for (Map.Entry<String, LongFunction<BufferedImage>> kind : kinds.entrySet()) {
            for (int fold = 0; fold < FOLDS; fold++) {
                List<IndexedPicture> all = new ArrayList<>();
                for (int number = 0; number < DRAWINGS; number++) {
                    int seed = fold + FOLDS * number;
                    String source = kind.getKey() + " " + seed;
                    BufferedImage drawn = kind.getValue().apply(seed);
                    IndexedPicture indexed = shelf.put(source, drawn, HardNegatives.saving(seed));
                    origins.put(indexed.id(), new Origin(source, ""));
                    all.add(indexed);
                    for (int copy = 0; copy < COPIES; copy++) {
                        all.add(copy(ALTERATIONS.get(next++ % ALTERATIONS.size()), drawn, source, seed));
                    }
                }
                add(all, fold, kind.getKey());
                forget(all);
            }
            System.err.println(kind.getKey() + ": " + rows.size() + " rows");
        }
    }

    /**
     * Files of which people said what each is: rows of a file's name, its group, and what was done to it.
     *
     * @param folder with a table {@code groups.csv}
     */
    void labelled(Path folder) throws IOException {
        List<IndexedPicture> all = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve("groups.csv"))) {
            String[] cells = row.split(",", -1);
            Path file = folder.resolve(cells[0]);
            if (Files.isRegularFile(file) && shelf.read(file, Shelf.SMALL).isPresent()) {
                // Another moment is another picture.
                String source = OTHER_MOMENTS.contains(cells[2]) ? cells[0] : cells[1];
                IndexedPicture indexed = shelf.put(file);
                origins.put(indexed.id(), new Origin(source, "labelled"));
                all.add(indexed);
            }
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            int those = fold;
            add(
                    all.stream()
                            .filter(one -> Math.floorMod(group(one, folder).hashCode(), FOLDS) == those)
                            .toList(),
                    fold,
                    LABELLED);
        }
        shelf.forget(all);
        System.err.println("labelled: " + rows.size() + " rows");
    }

    /** Files of one group lie in one folder of a fold. */
    private String group(IndexedPicture picture, Path folder) {
        return String.valueOf(folder.relativize(picture.path()).getName(0));
    }

    private IndexedPicture copy(Alteration alteration, BufferedImage picture, String source, int seed) {
        IndexedPicture copy = shelf.put(alteration, picture, seed, source);
        synchronized (origins) {
            origins.put(copy.id(), new Origin(source, alteration.family()));
        }
        return copy;
    }

    private void add(List<IndexedPicture> pictures, int fold, String kind) {
        for (SeenPair pair : shelf.seen(pictures)) {
            Origin one = Objects.requireNonNull(origins.get(pair.first()));
            Origin other = Objects.requireNonNull(origins.get(pair.second()));
            boolean copy = one.source().equals(other.source());
            if (copy && !one.family().isEmpty() && !other.family().isEmpty() && twoCopies++ % KEPT != 0) {
                continue;
            }
            boolean drawn = !kind.equals(PHOTOGRAPHS) && !kind.equals(LABELLED);
            String family = copy && !kind.equals(LABELLED) ? family(one, other) + (drawn ? ", drawn" : "") : kind;
            String rules = pair.tier().map(Tier::id).orElse("");
            rows.add(new EvidenceTable.Row(copy, fold, family, rules, pair.evidence()));
        }
    }

    private static String family(Origin one, Origin other) {
        if (one.family().isEmpty() || other.family().isEmpty()) {
            return one.family() + other.family();
        }
        return "two copies";
    }

    private void forget(List<IndexedPicture> pictures) {
        shelf.forget(pictures);
        for (IndexedPicture picture : pictures) {
            try {
                Files.delete(picture.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Integer> inFold(int count, int fold) {
        return IntStream.range(0, count).filter(i -> i % FOLDS == fold).boxed().toList();
    }
}
