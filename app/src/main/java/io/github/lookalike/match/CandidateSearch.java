package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Turn;
import io.github.lookalike.index.HammingIndex;
import io.github.lookalike.index.Join;
import io.github.lookalike.index.PackedFingerprints;
import io.github.lookalike.index.Pairing;
import io.github.lookalike.index.Prefilter;
import io.github.lookalike.index.SearchRadius;
import io.github.lookalike.index.SharedBits;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Tilt;
import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds the pairs of pictures, at least one of them new, whose fingerprints are near in any of their views. */
final class CandidateSearch {

    /** In the order of {@link Fingerprints}. */
    private static final List<Turn> TURNS = List.of(Turn.values());

    private static final List<Integer> TURNED =
            IntStream.range(0, TURNS.size()).boxed().toList();

    private final HammingIndex index;
    private final List<IndexedPicture> pictures;
    private final Set<Long> known;
    private final SharedBits shared;
    private final Breadth breadth;
    private final SearchRadius reach;
    private final JobContext job;
    private final HintTally tally;

    /**
     * A search.
     *
     * @param pictures with fingerprints, all of one algorithm, in an order that is the same in every run
     * @param known the ids of those that need not be compared with each other
     * @param shared the bits that mirrored and transposed pictures share
     */
    CandidateSearch(
            HammingIndex index,
            List<IndexedPicture> pictures,
            Set<Long> known,
            SharedBits shared,
            Breadth breadth,
            JobContext job) {
        this.index = index;
        this.pictures = pictures;
        this.known = known;
        this.shared = shared;
        this.breadth = breadth;
        this.reach = pictures.isEmpty()
                ? SearchRadius.all(breadth.radius())
                : SearchRadius.proportional(breadth.radius(), fingerprints(0).bits());
        this.job = job;
        this.tally = new HintTally(pictures);
    }

    List<CandidatePair> candidates() {
        if (pictures.size() > 1) {
            int[] all = IntStream.range(0, pictures.size()).toArray();
            int[] bordered = IntStream.of(all)
                    .filter(row -> fingerprints(row).bordered())
                    .toArray();
            // The lower of two rows turned in each way, against the higher one upright.
            meet(
                    all,
                    TURNED,
                    all,
                    Fingerprints.UPRIGHT,
                    true,
                    new Lie(view -> TURNS.get(view).inverse(), row -> Affine.IDENTITY, reach));
            // Pictures with their borders, against contents and against each other.
            meet(bordered, Fingerprints.BORDERED, all, Fingerprints.UPRIGHT, false, Affine.IDENTITY);
            meet(bordered, Fingerprints.BORDERED, bordered, Fingerprints.BORDERED, true, Affine.IDENTITY);
            // A picture within one, of which the miniatures know where it lies.
            int[] inset =
                    IntStream.of(all).filter(row -> fingerprints(row).inset()).toArray();
            meet(inset, Fingerprints.INSET, all, Fingerprints.UPRIGHT, false, Affine.IDENTITY);
            meet(inset, Fingerprints.INSET, inset, Fingerprints.INSET, true, Affine.IDENTITY);
            if (breadth.windows() > 0) {
                for (int tilt = 0; tilt < Tilt.ALL.size(); tilt++) {
                    meetTilted(tilt, all);
                }
            }
            for (int window = 0; window < breadth.windows(); window++) {
                meetThrough(window, all);
            }
        }
        return tally.candidates();
    }

    private void meetThrough(int window, int[] all) {
        int view = Fingerprints.FIRST_WINDOW + window;
        if (window < Window.CORNERS) {
            meet(all, view, all, view, true, Affine.IDENTITY);
            return;
        }
        IntFunction<Affine> start = row -> Affine.into(window(window, row)).inverse();
        Lie upright = new Lie(position -> Turn.NONE, start, reach);
        if (!Window.isShaped(window)) {
            meet(all, List.of(view), all, Fingerprints.UPRIGHT, false, upright);
            return;
        }
        // What is cut to a shape has it, and is not cut from what has it as well.
        int[] wholes =
                IntStream.of(all).filter(row -> !window(window, row).isWhole()).toArray();
        int[] shaped = IntStream.of(all)
                .filter(row -> mayBeCut(pictures.get(row), window))
                .toArray();
        meet(wholes, List.of(view), shaped, Fingerprints.UPRIGHT, false, upright);
        if (Window.isMirrored(window)) {
            Lie mirrored = new Lie(position -> Turn.MIRROR, start, reach);
            meet(wholes, List.of(view), shaped, TURNS.indexOf(Turn.MIRROR), false, mirrored);
        }
    }

    /** Whether a picture, or what its border may hold, has the shape of the window. */
    static boolean mayBeCut(IndexedPicture picture, int window) {
        boolean bordered = picture.fingerprints().map(Fingerprints::bordered).orElse(false);
        return bordered || Window.hasShape(window, aspect(picture));
    }

    private void meetTilted(int tilt, int[] all) {
        IntFunction<Affine> start = row -> tilted(tilt, pictures.get(row)).inverse();
        Lie upright = new Lie(position -> Turn.NONE, start, reach);
        meet(all, List.of(Fingerprints.FIRST_TILT + tilt), all, Fingerprints.UPRIGHT, false, upright);
    }

    /** From places in what is seen of a picture set straight to places in the picture. */
    static Affine tilted(int tilt, IndexedPicture picture) {
        return Affine.into(Tilt.ALL.get(tilt), aspect(picture));
    }

    private static double aspect(IndexedPicture picture) {
        ImageFile file = picture.file();
        return (double) file.width() / file.height();
    }

    private Window window(int window, int row) {
        return window(window, pictures.get(row));
    }

    /** Of a picture with a border the window lies about there: the second look finds the place. */
    static Window window(int window, IndexedPicture picture) {
        return Window.of(window, aspect(picture));
    }

    private void meet(int[] queries, int view, int[] rows, int tableView, boolean later, Affine start) {
        meet(queries, List.of(view), rows, tableView, later, new Lie(position -> Turn.NONE, row -> start, reach));
    }

    /**
     * How a row lies to a query that is near to it.
     *
     * @param turn how the row must be turned to lie as the query, by the position of the view
     * @param start about where places of the query lie in the row, by the number of the query's picture
     * @param reach how near that is
     */
    private record Lie(IntFunction<Turn> turn, IntFunction<Affine> start, SearchRadius reach) {}

    /**
     * Some rows in some views against rows in one view.
     *
     * @param later whether each two meet once, the lower row as the query
     */
    private void meet(int[] queries, List<Integer> views, int[] rows, int tableView, boolean later, Lie lie) {
        if (known.isEmpty() && queries == rows) {
            Pairing pairing = later ? Pairing.LATER_ROWS : Pairing.OTHER_ROWS;
            search(queries, views, rows, tableView, pairing, later, lie);
        } else {
            search(fresh(queries), views, rows, tableView, Pairing.EVERY, later, lie);
            search(older(queries), views, fresh(rows), tableView, Pairing.EVERY, later, lie);
        }
    }

    private void search(
            int[] queries, List<Integer> views, int[] rows, int tableView, Pairing pairing, boolean later, Lie lie) {
        if (queries.length == 0 || rows.length == 0) {
            return;
        }
        PackedFingerprints table = table(rows, tableView);
        List<PackedFingerprints> seen = views.stream()
                .map(view -> queries == rows && view == tableView ? table : table(queries, view))
                .toList();
        index.search(
                new Join(seen, table, pairing, lie.reach(), views.equals(TURNED) ? sieves(seen, table) : List.of()),
                (view, query, row, distance) -> {
                    if (!later || queries[query] < rows[row]) {
                        note(
                                queries[query],
                                rows[row],
                                new CandidateHint(
                                        distance,
                                        lie.turn().apply(view),
                                        lie.start().apply(queries[query])));
                    }
                },
                job);
    }

    /** The mirrored views share bits with the upright one, and so do all that are transposed first. */
    private List<Prefilter> sieves(List<PackedFingerprints> turned, PackedFingerprints table) {
        int transposed = TURNS.indexOf(Turn.TRANSPOSE);
        PackedFingerprints upright = turned.get(TURNS.indexOf(Turn.NONE));
        int radius = reach.radius();
        List<Prefilter> sieves =
                new ArrayList<>(Prefilter.of(TURNS.indexOf(Turn.MIRROR), transposed, upright, table, shared, radius));
        List<Prefilter> exchanging = Prefilter.transposed(transposed, turned.size(), upright, table, shared, radius);
        sieves.addAll(
                exchanging.isEmpty()
                        ? Prefilter.of(transposed, turned.size(), turned.get(transposed), table, shared, radius)
                        : exchanging);
        return sieves;
    }

    private int[] fresh(int[] rows) {
        return IntStream.of(rows).filter(row -> !isKnown(row)).toArray();
    }

    private int[] older(int[] rows) {
        return IntStream.of(rows).filter(this::isKnown).toArray();
    }

    private boolean isKnown(int row) {
        return known.contains(pictures.get(row).id());
    }

    /** Notes a pair of different rows by a hint of the first. */
    private void note(int first, int second, CandidateHint hint) {
        if (first < second) {
            tally.add(first, second, hint);
        } else if (second < first) {
            tally.add(second, first, hint.swapped());
        }
    }

    private PackedFingerprints table(int[] rows, int view) {
        Fingerprints one = fingerprints(0);
        long[] words = new long[rows.length * one.wordsEach()];
        for (int i = 0; i < rows.length; i++) {
            fingerprints(rows[i]).copyTo(view, words, i * one.wordsEach());
        }
        return PackedFingerprints.over(one.bits(), words);
    }

    private Fingerprints fingerprints(int row) {
        return pictures.get(row).fingerprints().orElseThrow();
    }
}
