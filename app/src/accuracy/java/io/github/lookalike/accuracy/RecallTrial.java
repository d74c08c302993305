package io.github.lookalike.accuracy;

import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Alters every picture in one way after another, and looks which copies are found among all the others. */
final class RecallTrial {

    private final Shelf shelf;
    private final List<Original> originals;
    private final Map<Long, Integer> sourceOf = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long negativePairs;
    private int wrongSafe;

    RecallTrial(Shelf shelf, List<Original> originals) {
        this.shelf = shelf;
        this.originals = originals;
        for (int source = 0; source < originals.size(); source++) {
            sourceOf.put(originals.get(source).indexed().id(), source);
        }
    }

    /** @param only part of the names of the alterations to try */
    void run(String only) throws IOException {
        Map<String, Tally> families = new LinkedHashMap<>();
        System.out.printf(
                Locale.ROOT, "%n%-28s %6s %8s %8s %8s%n", "recall", "copies", "normal", "thorough", "safe tier");
        for (Alteration alteration : Stream.of(Alterations.all(), Shared.all(), Warped.all())
                .flatMap(List::stream)
                .toList()) {
            if (alteration.id().contains(only)) {
                Tally tally = recall(alteration);
                System.out.println(tally.line());
                tally.unhoped().stream().limit(3).forEach(name -> System.out.println("      " + name));
                families.computeIfAbsent(alteration.family(), Tally::new).add(tally);
            }
        }
        System.out.println();
        families.values().forEach(family -> System.out.println(family.line()));
        System.out.println();
        System.out.println(wrong.size() + " false pairs at normal and thorough together, " + wrongSafe
                + " of them in a safe tier, among " + negativePairs + " different pairs at each");
        wrong.stream().distinct().limit(40).forEach(line -> System.out.println("      " + line));
    }

    private Tally recall(Alteration alteration) throws IOException {
        List<IndexedPicture> altered = IntStream.range(0, originals.size())
                .parallel()
                .mapToObj(source -> shelf.put(alteration, originals.get(source).picture(), source))
                .toList();
        List<IndexedPicture> all =
                new ArrayList<>(originals.stream().map(Original::indexed).toList());
        all.addAll(altered);
        for (int source = 0; source < altered.size(); source++) {
            sourceOf.put(altered.get(source).id(), source);
        }
        Map<Long, Match> normal = judged(shelf.matches(all, Level.NORMAL), alteration);
        Map<Long, Match> thorough = judged(shelf.matches(all, Level.THOROUGH), alteration);
        negativePairs += (long) altered.size() * (altered.size() - 1) * 3 / 2;
        Tally tally = new Tally(alteration.id());
        for (int source = 0; source < altered.size(); source++) {
            IndexedPicture copy = altered.get(source);
            Match match = normal.get(copy.id());
            boolean safe = match != null && match.tier().safe();
            String detail = match != null && safe == alteration.copy()
                    ? ""
                    : originals.get(source).name() + ": "
                            + shelf.explained(originals.get(source).indexed(), copy);
            tally.add(match != null, thorough.containsKey(copy.id()), safe, detail);
            Files.delete(copy.path());
        }
        shelf.forget(altered);
        return tally;
    }

    /** The right matches by the altered picture; the wrong ones are noted. */
    private Map<Long, Match> judged(List<Match> matches, Alteration alteration) {
        for (Match match : matches) {
            if (!sameSource(match)) {
                wrong.add(alteration.id() + ": " + name(match.first()) + " ~ " + name(match.second()) + " " + match);
                wrongSafe += match.tier().safe() ? 1 : 0;
            }
        }
        return matches.stream().filter(this::sameSource).collect(Collectors.toMap(Match::second, Function.identity()));
    }

    private boolean sameSource(Match match) {
        return sourceOf.getOrDefault(match.first(), -1).equals(sourceOf.getOrDefault(match.second(), -2));
    }

    private String name(long id) {
        return originals.get(sourceOf.getOrDefault(id, 0)).name();
    }
}
