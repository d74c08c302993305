package io.github.lookalike.match;

import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Compares all views of two single pictures, near or not, as {@link CandidateSearch} does those of many. */
final class Views {

    /** How many of the nearest views are worth a look where a search would find none. */
    private static final int MOST = 6;

    private final IndexedPicture first;
    private final IndexedPicture second;
    private final List<CandidateHint> wholes = new ArrayList<>();
    private final List<List<CandidateHint>> windows = new ArrayList<>();

    private Views(IndexedPicture first, IndexedPicture second) {
        this.first = first;
        this.second = second;
    }

    static Views of(IndexedPicture first, IndexedPicture second) {
        Views views = new Views(first, second);
        if (first.fingerprints().isPresent() && second.fingerprints().isPresent()) {
            views.addWholes();
            int known = Math.min(windows(first), windows(second));
            for (int window = 0; window < known; window++) {
                views.addWindow(window);
            }
        }
        return views;
    }

    /** Through how many windows a picture was seen. */
    private static int windows(IndexedPicture picture) {
        int all = picture.fingerprints().map(Fingerprints::count).orElse(0);
        return Math.max(0, all - Fingerprints.FIRST_WINDOW);
    }

    /**
     * What the narrowest search that finds the pair would look at again, the nearest first; the nearest views of all where none
     * does. At least one, also where there are no fingerprints.
     */
    List<CandidateHint> hints(Radii radii) {
        for (Level level : List.of(Level.STRICT, Level.NORMAL, Level.THOROUGH)) {
            List<CandidateHint> found = found(level, radii);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<CandidateHint> nearest = Stream.concat(
                        wholes.stream(), windows.stream().flatMap(List::stream))
                .sorted(CandidateHint.NEAREST)
                .limit(MOST)
                .toList();
        return nearest.isEmpty() ? List.of(new CandidateHint(0, Turn.NONE, Affine.IDENTITY)) : nearest;
    }

    /** Whether a search of this level takes the pair for a candidate. */
    boolean foundAt(Level level, Radii radii) {
        return !found(level, radii).isEmpty();
    }

    /** As whole pictures, in bits; −1 where one has no fingerprint. */
    int nearestTurn() {
        return wholes.stream().mapToInt(CandidateHint::distance).min().orElse(-1);
    }

    /** Where one may be a part of the other, in bits; −1 where one has no fingerprint. */
    int nearestWindow() {
        return windows.stream()
                .flatMap(List::stream)
                .mapToInt(CandidateHint::distance)
                .min()
                .orElse(-1);
    }

    private List<CandidateHint> found(Level level, Radii radii) {
        Breadth breadth = Breadth.of(new MatchOptions(level, OptionalInt.empty()), radii);
        Stream<CandidateHint> near = wholes.stream().filter(hint -> hint.distance() <= breadth.radius());
        for (int window = 0; window < Math.min(breadth.windows(), windows.size()); window++) {
            int radius = breadth.radius(window);
            near = Stream.concat(near, windows.get(window).stream().filter(hint -> hint.distance() <= radius));
        }
        return near.sorted(CandidateHint.NEAREST).limit(HintTally.MOST).toList();
    }

    private void addWholes() {
        int view = 0;
        for (Turn turn : Turn.values()) {
            wholes.add(hint(view++, Fingerprints.UPRIGHT, turn.inverse(), Affine.IDENTITY));
        }
        for (int other : new int[] {Fingerprints.BORDERED, Fingerprints.INSET}) {
            wholes.add(hint(other, Fingerprints.UPRIGHT, Turn.NONE, Affine.IDENTITY));
            wholes.add(hint(Fingerprints.UPRIGHT, other, Turn.NONE, Affine.IDENTITY));
            wholes.add(hint(other, other, Turn.NONE, Affine.IDENTITY));
        }
    }

    private void addWindow(int window) {
        int view = Fingerprints.FIRST_WINDOW + window;
        List<CandidateHint> hints = new ArrayList<>();
        if (window < Window.CORNERS) {
            hints.add(hint(view, view, Turn.NONE, Affine.IDENTITY));
        } else {
            Affine intoFirst = Affine.into(CandidateSearch.window(window, first));
            Affine intoSecond = Affine.into(CandidateSearch.window(window, second));
            List<Turn> turns = Window.isShaped(window) ? List.of(Turn.NONE, Turn.MIRROR) : List.of(Turn.NONE);
            for (Turn turn : turns) {
                int turned = List.of(Turn.values()).indexOf(turn);
                hints.add(hint(view, turned, turn, intoFirst.inverse()));
                hints.add(hint(turned, view, turn, intoSecond.inverse()).swapped());
            }
        }
        windows.add(hints);
    }

    private CandidateHint hint(int firstView, int secondView, Turn turn, Affine start) {
        Fingerprint one = view(first, firstView);
        return new CandidateHint(one.distance(view(second, secondView)), turn, start);
    }

    private static Fingerprint view(IndexedPicture picture, int view) {
        Optional<Fingerprints> all = picture.fingerprints();
        return all.orElseThrow().get(view);
    }
}
