package io.github.lookalike.match;

import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Tilt;
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

    /** In the order of {@link Fingerprints}. */
    private static final List<Turn> TURNS = List.of(Turn.values());

    private final IndexedPicture first;
    private final IndexedPicture second;
    private final List<CandidateHint> wholes = new ArrayList<>();
    private final List<CandidateHint> tilted = new ArrayList<>();
    private final List<List<CandidateHint>> windows = new ArrayList<>();

    private Views(IndexedPicture first, IndexedPicture second) {
        this.first = first;
        this.second = second;
    }

    static Views of(IndexedPicture first, IndexedPicture second) {
        Views views = new Views(first, second);
        if (first.fingerprints().isPresent() && second.fingerprints().isPresent()) {
            views.addWholes();
            views.addTilted();
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
        List<CandidateHint> nearest = Stream.concat(wholes.stream(), parts())
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
        return parts().mapToInt(CandidateHint::distance).min().orElse(-1);
    }

    private Stream<CandidateHint> parts() {
        return Stream.concat(tilted.stream(), windows.stream().flatMap(List::stream));
    }

    private List<CandidateHint> found(Level level, Radii radii) {
        Breadth breadth = Breadth.of(new MatchOptions(level, OptionalInt.empty()), radii);
        Stream<CandidateHint> whole =
                breadth.windows() > 0 ? Stream.concat(wholes.stream(), tilted.stream()) : wholes.stream();
        Stream<CandidateHint> near = whole.filter(hint -> hint.distance() <= breadth.radius());
        for (int window = 0; window < Math.min(breadth.windows(), windows.size()); window++) {
            near = Stream.concat(
                    near, windows.get(window).stream().filter(hint -> hint.distance() <= breadth.radius()));
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

    private void addTilted() {
        for (int tilt = 0; tilt < Tilt.ALL.size(); tilt++) {
            int view = Fingerprints.FIRST_TILT + tilt;
            Affine intoFirst = CandidateSearch.tilted(tilt, first);
            Affine intoSecond = CandidateSearch.tilted(tilt, second);
            tilted.add(hint(view, Fingerprints.UPRIGHT, Turn.NONE, intoFirst.inverse()));
            tilted.add(hint(Fingerprints.UPRIGHT, view, Turn.NONE, intoSecond.inverse())
                    .swapped());
        }
    }

    private void addWindow(int window) {
        int view = Fingerprints.FIRST_WINDOW + window;
        List<CandidateHint> hints = new ArrayList<>();
        if (window < Window.CORNERS) {
            hints.add(hint(view, view, Turn.NONE, Affine.IDENTITY));
        } else {
            parts(window, first, second).forEach(hints::add);
            parts(window, second, first).map(CandidateHint::swapped).forEach(hints::add);
        }
        windows.add(hints);
    }

    /** What of one is seen through the window, against all of another that may have been cut so. */
    private static Stream<CandidateHint> parts(int window, IndexedPicture one, IndexedPicture other) {
        Window its = CandidateSearch.window(window, one);
        if (Window.isShaped(window) && (its.isWhole() || !CandidateSearch.mayBeCut(other, window))) {
            return Stream.empty();
        }
        Affine start = Affine.into(its).inverse();
        Stream<Turn> turns = Window.isMirrored(window) ? Stream.of(Turn.NONE, Turn.MIRROR) : Stream.of(Turn.NONE);
        return turns.map(turn -> new CandidateHint(
                view(one, Fingerprints.FIRST_WINDOW + window).distance(view(other, TURNS.indexOf(turn))), turn, start));
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
