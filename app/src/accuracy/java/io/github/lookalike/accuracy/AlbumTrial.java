package io.github.lookalike.accuracy;

import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.rank.Parents;
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
 * Puts a picture and altered copies of it into one folder, and looks whether they come out as one group and whether its
 * keeper is the original; then the same for each copy alone with its original.
 */
final class AlbumTrial {

    private final Shelf shelf;
    private final List<Alteration> alterations;
    private final List<Hints> hints;
    private final Judges judges;
    private final Map<Hints, KeeperTally> tallies = new TreeMap<>();
    private int copies;
    private int withOriginal;
    private int grouped;
    private int groups;

    AlbumTrial(Shelf shelf, List<Alteration> alterations, List<Hints> hints) {
        this.shelf = shelf;
        this.alterations = alterations;
        this.hints = hints;
        this.judges = new Judges();
    }

    void run(String title, List<Original> originals) throws IOException, InterruptedException {
        for (Original original : originals) {
            run(original);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d pictures, each with %d copies in one folder: %.3f of the copies in the original's group, %.3f"
                        + " in any, %.1f groups a picture%n",
                title,
                originals.size(),
                copies / Math.max(1, originals.size()),
                (double) withOriginal / Math.max(1, copies),
                (double) grouped / Math.max(1, copies),
                (double) groups / Math.max(1, originals.size()));
        System.out.printf(
                Locale.ROOT,
                "%-34s %8s %8s %6s  %s%n",
                "keeper is the original",
                "groups",
                "pairs",
                "lost",
                "kept instead");
        tallies.forEach((hint, tally) -> System.out.println(tally.line(hint.words())));
    }

    private void run(Original original) throws IOException, InterruptedException {
        Map<Long, String> names = new HashMap<>();
        List<IndexedPicture> all = new ArrayList<>(List.of(original.indexed()));
        for (Alteration alteration : alterations) {
            IndexedPicture copy = shelf.put(alteration, original.picture(), 0);
            // A copy of the very same pixels in the same format is as good an original as the other.
            names.put(copy.id(), SamePixels.in(original.indexed().path(), copy.path()) ? "" : alteration.id());
            all.add(copy);
        }
        List<Match> matches = shelf.matches(all, Level.NORMAL);
        Map<Long, Quality> qualities = judges.of(all);
        for (Hints hint : hints) {
            List<IndexedPicture> hinted = hint.given(all, original.metadata());
            Map<Long, Quality> its = new HashMap<>(qualities);
            its.putAll(judges.of(hinted.subList(0, 1)));
            KeeperTally tally = tallies.computeIfAbsent(hint, key -> new KeeperTally());
            Parents parents = judges.parents(hinted, matches, its);
            List<SimilarGroup> found = Ranking.groups(hinted, matches, its, parents);
            for (SimilarGroup group : found) {
                if (Ranking.holds(group, original.indexed())) {
                    tally.group(names.getOrDefault(group.keeper().id(), ""));
                    if (Ranking.loses(group, original.indexed())) {
                        tally.lost();
                    }
                }
            }
            pairs(hinted, matches, its, names, tally);
            if (hint == Hints.NONE) {
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
            KeeperTally tally)
            throws InterruptedException {
        IndexedPicture original = pictures.get(0);
        for (IndexedPicture copy : pictures.subList(1, pictures.size())) {
            List<Match> match = matches.stream()
                    .filter(one -> one.joins(original.id()) && one.joins(copy.id()))
                    .toList();
            List<IndexedPicture> both = List.of(copy, original);
            Parents parents = judges.parents(both, match, qualities);
            for (SimilarGroup group : Ranking.groups(both, match, qualities, parents)) {
                tally.pair(names.getOrDefault(group.keeper().id(), ""));
                if (Ranking.loses(group, original)) {
                    tally.lost();
                }
            }
        }
    }

    private void count(List<SimilarGroup> found, Original original) {
        groups += found.size();
        for (SimilarGroup group : found) {
            boolean its = Ranking.holds(group, original.indexed());
            grouped += group.others().size() + (its ? 0 : 1);
            withOriginal += its ? group.others().size() : 0;
        }
    }
}
