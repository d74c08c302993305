package io.github.lookalike.accuracy;

import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.rank.Parents;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the original is kept: among all its copies, with times that speak for it, for none or for the copies; among
 * sharpened copies of social networks; when it is somewhat soft; and in pairs with each practical copy.
 */
final class KeeperTrial {

    private static final List<Hints> ORDERS = List.of(Hints.TIME, Hints.NONE, Hints.COPIES_OLDER);

    /** How originals are saved, in turn. */
    private static final List<Saving> SAVINGS =
            List.of(Saving.jpeg(0.92f), Saving.jpeg(0.95f), Saving.of("png"), Saving.jpeg(0.93f), Saving.jpeg(0.97f));

    private final Shelf shelf;
    private final int longest;
    private final Judges judges = new Judges();

    KeeperTrial(Shelf shelf, int longest) {
        this.shelf = shelf;
        this.longest = longest;
    }

    void run(List<Original> originals, String parts) throws IOException, InterruptedException {
        List<Original> sharp = new ArrayList<>();
        List<Original> soft = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            Original one = originals.get(i);
            Saving saving = SAVINGS.get(i % SAVINGS.size());
            sharp.add(saved("sharp " + one.name(), one, one.unsaved(), saving));
            soft.add(saved("soft " + one.name(), one, Shapes.softened(one.unsaved(), 0.7 + 0.2 * (i % 5)), saving));
        }
        if (parts.contains("a")) {
            new AlbumTrial(shelf, Alterations.all(), List.of(Hints.NONE, Hints.COPIES_OLDER)).run("all copies", sharp);
        }
        if (parts.contains("c")) {
            new AlbumTrial(shelf, Practical.social(longest), ORDERS).run("sharpened social copies", sharp);
            new AlbumTrial(shelf, Practical.social(longest), ORDERS).run("the same of soft originals", soft);
        }
        if (parts.contains("d")) {
            new AlbumTrial(shelf, Alterations.all(), List.of(Hints.NONE, Hints.COPIES_OLDER))
                    .run("all copies of soft originals", soft);
        }
        if (parts.contains("e")) {
            pairs("practical pairs", sharp);
            pairs("practical pairs of soft originals", soft);
        }
    }

    /** Saved anew, so that its own pixels show one compression at most. */
    private Original saved(String name, Original from, BufferedImage picture, Saving saving) {
        return new Original(
                shelf.put(name, picture, saving),
                saving.resaved(picture),
                /* unsaved= */ picture,
                from.metadata(),
                from.fresh());
    }

    private void pairs(String title, List<Original> originals) throws IOException, InterruptedException {
        Map<Hints, KeeperTally> byOrder = new TreeMap<>();
        Map<String, KeeperTally> byKind = new TreeMap<>();
        int same = 0;
        for (Original original : originals) {
            Map<Long, Quality> known = judges.of(List.of(original.indexed()));
            for (Alteration kind : Practical.all()) {
                IndexedPicture copy = shelf.put(kind, original.picture(), 0);
                if (SamePixels.in(original.indexed().path(), copy.path())) {
                    same++;
                } else {
                    pair(original.indexed(), copy, kind, known, byOrder, byKind);
                }
                shelf.forget(List.of(copy));
                Files.delete(copy.path());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d pictures, %d pairs of the same pixels in the same format left out%n%-34s %8s %8s %6s  %s%n",
                title,
                originals.size(),
                same,
                "",
                "",
                "pairs",
                "lost",
                "kept instead");
        byOrder.forEach((order, tally) -> System.out.println(tally.line(order.words())));
        byKind.forEach((kind, tally) -> System.out.println(tally.line(kind)));
    }

    private void pair(
            IndexedPicture original,
            IndexedPicture copy,
            Alteration kind,
            Map<Long, Quality> known,
            Map<Hints, KeeperTally> byOrder,
            Map<String, KeeperTally> byKind)
            throws InterruptedException {
        List<Match> matches = shelf.matches(List.of(original, copy), Level.NORMAL);
        Map<Long, Quality> qualities = new HashMap<>(known);
        qualities.putAll(judges.of(List.of(copy)));
        Parents parents = judges.parents(List.of(original, copy), matches, qualities);
        for (Hints order : ORDERS) {
            List<IndexedPicture> both = order.given(List.of(original, copy), original.metadata());
            for (SimilarGroup group : Ranking.groups(both, matches, qualities, parents)) {
                String kept = group.keeper().id() == original.id() ? "" : kind.name();
                boolean loses = Ranking.loses(group, original);
                for (KeeperTally tally : List.of(
                        byOrder.computeIfAbsent(order, none -> new KeeperTally()),
                        byKind.computeIfAbsent(kind.name(), none -> new KeeperTally()))) {
                    tally.pair(kept);
                    if (loses) {
                        tally.lost();
                    }
                }
                if (!kept.isEmpty() && order == Hints.NONE) {
                    keep(original, copy, kind);
                    System.out.println("  " + kind.name() + " kept for "
                            + original.path().getFileName() + ": "
                            + words(qualities.getOrDefault(original.id(), Quality.UNKNOWN)) + " | "
                            + words(qualities.getOrDefault(copy.id(), Quality.UNKNOWN)) + " | "
                            + matches.get(0).label() + " " + matches.get(0).tier());
                }
            }
        }
    }

    /** For a closer look, where a folder is given. */
    private static void keep(IndexedPicture original, IndexedPicture copy, Alteration kind) {
        String folder = System.getProperty("proof.keep", "");
        if (folder.isBlank()) {
            return;
        }
        try {
            Path pair = Files.createDirectories(Path.of(folder)
                    .resolve(original.path().getFileName() + " " + kind.name().replaceAll("[^A-Za-z0-9]+", "_")));
            for (IndexedPicture one : List.of(original, copy)) {
                Files.copy(one.path(), pair.resolve(one.path().getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Quality quality) {
        StringBuilder words = new StringBuilder();
        quality.scores()
                .forEach((scorer, score) -> words.append(String.format(
                        Locale.ROOT, "%s %.3f %s; ", scorer.substring(0, 3), score.value(), score.reasons())));
        return words.toString();
    }
}
