package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares all views of two single pictures, near or not. */
final class Views {

    /** How many of the nearest views are worth a look. */
    private static final int MOST = 6;

    private Views() {}

    /** The nearest views first; at least one, also where there are no fingerprints. */
    static List<Hint> hints(IndexedPicture first, IndexedPicture second) {
        List<Hint> hints = new ArrayList<>(turns(first, second));
        hints.addAll(windows(first, second));
        if (hints.isEmpty()) {
            return List.of(new Hint(0, Turn.NONE, Affine.IDENTITY));
        }
        hints.sort(Hint.NEAREST);
        return List.copyOf(hints.subList(0, Math.min(MOST, hints.size())));
    }

    /** In bits; −1 where one has no fingerprint. */
    static int nearestTurn(IndexedPicture first, IndexedPicture second) {
        return turns(first, second).stream().mapToInt(Hint::distance).min().orElse(-1);
    }

    /** In bits; −1 where one has no fingerprint. */
    static int nearestWindow(IndexedPicture first, IndexedPicture second) {
        return windows(first, second).stream().mapToInt(Hint::distance).min().orElse(-1);
    }

    private static List<Hint> turns(IndexedPicture first, IndexedPicture second) {
        List<Hint> hints = new ArrayList<>();
        int view = 0;
        for (Turn turn : Turn.values()) {
            add(first, view++, second, Fingerprints.UPRIGHT, turn.inverse(), Affine.IDENTITY, hints);
        }
        return hints;
    }

    private static List<Hint> windows(IndexedPicture first, IndexedPicture second) {
        List<Hint> hints = new ArrayList<>();
        for (int window = 0; window < Window.ALL.size(); window++) {
            int view = Fingerprints.FIRST_WINDOW + window;
            if (window < Window.CORNERS) {
                add(first, view, second, view, Turn.NONE, Affine.IDENTITY, hints);
            } else {
                Affine into = Affine.into(Window.ALL.get(window));
                add(first, view, second, Fingerprints.UPRIGHT, Turn.NONE, into.inverse(), hints);
                add(first, Fingerprints.UPRIGHT, second, view, Turn.NONE, into, hints);
            }
        }
        return hints;
    }

    private static void add(
            IndexedPicture first,
            int firstView,
            IndexedPicture second,
            int secondView,
            Turn turn,
            Affine start,
            List<Hint> hints) {
        Optional<Fingerprints> one = first.fingerprints();
        Optional<Fingerprints> other = second.fingerprints();
        if (one.isPresent() && other.isPresent()) {
            int distance = one.get().get(firstView).distance(other.get().get(secondView));
            hints.add(new Hint(distance, turn, start));
        }
    }
}
