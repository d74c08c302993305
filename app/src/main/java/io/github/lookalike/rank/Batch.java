package io.github.lookalike.rank;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pictures that hang together by matches, with all that they hang together with: enough of them to keep several threads busy,
 * few enough to be held decoded while all that is asked of them is measured.
 *
 * @param pictures in no order
 * @param matches all between them, and between no others
 */
public record Batch(List<IndexedPicture> pictures, List<Match> matches) {

    public Batch {
        pictures = List.copyOf(pictures);
        matches = List.copyOf(matches);
    }

    /**
     * Batches of all pictures, in the order of their names, so that those of one folder are read one after the other.
     *
     * @param pixels about so many are in one; pictures that hang together stay together however many they have
     */
    public static List<Batch> of(List<IndexedPicture> pictures, List<Match> matches, long pixels) {
        Map<Long, List<Match>> byFirst =
                matches.stream().collect(Collectors.groupingBy(Match::first, HashMap::new, Collectors.toList()));
        List<List<IndexedPicture>> components = new ArrayList<>();
        for (List<IndexedPicture> component : Components.of(pictures, matches)) {
            components.add(component.stream().sorted(NaturalOrder.OF_PICTURES).toList());
        }
        components.sort(Comparator.comparing(component -> component.get(0), NaturalOrder.OF_PICTURES));
        List<Batch> batches = new ArrayList<>();
        List<IndexedPicture> gathered = new ArrayList<>();
        long their = 0;
        for (List<IndexedPicture> component : components) {
            long its = pixels(component);
            if (!gathered.isEmpty() && their + its > pixels) {
                batches.add(batch(gathered, byFirst));
                gathered.clear();
                their = 0;
            }
            gathered.addAll(component);
            their += its;
        }
        if (!gathered.isEmpty()) {
            batches.add(batch(gathered, byFirst));
        }
        return batches;
    }

    private static Batch batch(List<IndexedPicture> pictures, Map<Long, List<Match>> byFirst) {
        return new Batch(
                pictures,
                pictures.stream()
                        .flatMap(one -> byFirst.getOrDefault(one.id(), List.of()).stream())
                        .toList());
    }

    private static long pixels(Collection<IndexedPicture> pictures) {
        return pictures.stream().mapToLong(one -> one.file().pixelCount()).sum();
    }
}
