package io.github.lookalike.accuracy;

import io.github.lookalike.group.Grouper;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.rank.KeeperRanker;
import io.github.lookalike.rank.KeeperRules;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts a picture and all altered copies of it into one folder, and looks whether they come out as one group and whether
 * its keeper is the original; then the same for each copy alone with its original.
 */
final class AlbumTrial {

    private final Shelf shelf;
    private final Judges judges;
    private final Map<Hints, KeeperTally> tallies = new TreeMap<>();
    private int copies;
    private int withOriginal;
    private int grouped;
    private int groups;

    AlbumTrial(Shelf shelf) {
        this.shelf = shelf;
        this.judges = new Judges();
    }

    void run(List<Original> originals) throws IOException, InterruptedException {
        for (Original original : originals) {
            run(original);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d pictures, each with %d copies in one folder: %.3f of the copies in the original's group, %.3f in"
                        + " any, %.1f groups a picture%n",
                originals.size(),
                copies / Math.max(1, originals.size()),
                (double) withOriginal / Math.max(1, copies),
                (double) grouped / Math.max(1, copies),
                (double) groups / Math.max(1, originals.size()));
        System.out.printf(
                Locale.ROOT, "%-28s %8s %8s  %s%n", "keeper is the original", "groups", "pairs", "kept instead");
        tallies.forEach((hints, tally) -> System.out.println(tally.line(hints.words())));
    }

    private void run(Original original) throws IOException, InterruptedException {
        Map<Long, String> names = new HashMap<>();
        List<IndexedPicture> all = new ArrayList<>(List.of(original.indexed()));
        for (Alteration alteration : Alterations.all()) {
            IndexedPicture copy = shelf.put(alteration, original.picture(), 0);
            names.put(copy.id(), alteration.id());
            all.add(copy);
        }
        List<Match> matches = shelf.matches(all, Level.NORMAL);
        Map<Long, Quality> qualities = judges.of(all);
        for (Hints hints : Hints.values()) {
            List<IndexedPicture> hinted = hints.given(all, original.metadata());
            Map<Long, Quality> its = new HashMap<>(qualities);
            its.putAll(judges.of(hinted.subList(0, 1)));
            KeeperTally tally = tallies.computeIfAbsent(hints, key -> new KeeperTally());
            List<SimilarGroup> found = groups(hinted, matches, its);
            found.stream()
                    .filter(group -> holds(group, original))
                    .forEach(group ->
                            tally.group(names.getOrDefault(group.keeper().id(), "")));
            pairs(hinted, matches, its, names, tally);
            if (hints == Hints.NONE) {
                count(found, original);
            }
        }
        copies += all.size() - 1;
        shelf.forget(all.subList(1, all.size()));
        for (IndexedPicture copy : all.subList(1, all.size())) {
            Files.delete(copy.path());
        }
    }

    private void pairs(
            List<IndexedPicture> pictures,
            List<Match> matches,
            Map<Long, Quality> qualities,
            Map<Long, String> names,
            KeeperTally tally) {
        IndexedPicture original = pictures.get(0);
        for (IndexedPicture copy : pictures.subList(1, pictures.size())) {
            List<Match> match = matches.stream()
                    .filter(one -> one.joins(original.id()) && one.joins(copy.id()))
                    .toList();
            for (SimilarGroup group : groups(List.of(copy, original), match, qualities)) {
                tally.pair(names.getOrDefault(group.keeper().id(), ""));
            }
        }
    }

    private static List<SimilarGroup> groups(
            List<IndexedPicture> pictures, List<Match> matches, Map<Long, Quality> qualities) {
        KeeperRanker ranker = new KeeperRanker(
                        KeeperRules.usual(),
                        List.of(),
                        List.of(),
                        one -> qualities.getOrDefault(one.id(), Quality.UNKNOWN))
                .among(pictures, matches);
        return new Grouper(ranker.preference()).group(pictures, matches);
    }

    private void count(List<SimilarGroup> found, Original original) {
        groups += found.size();
        for (SimilarGroup group : found) {
            boolean its = holds(group, original);
            grouped += group.others().size() + (its ? 0 : 1);
            withOriginal += its ? group.others().size() : 0;
        }
    }

    private static boolean holds(SimilarGroup group, Original original) {
        long id = original.indexed().id();
        return group.keeper().id() == id
                || group.others().stream().anyMatch(member -> member.picture().id() == id);
    }
}
