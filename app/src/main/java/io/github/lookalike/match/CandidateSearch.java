package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.index.HammingIndex;
import io.github.lookalike.index.Join;
import io.github.lookalike.index.PackedFingerprints;
import io.github.lookalike.index.Pairing;
import io.github.lookalike.index.Reach;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Window;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the pairs of pictures whose fingerprints are near in any of their views. */
final class CandidateSearch {

    /** In the order of {@link Fingerprints}. */
    private static final List<Turn> TURNS = List.of(Turn.values());

    private final HammingIndex index;
    private final List<IndexedPicture> pictures;
    private final Breadth breadth;
    private final Reach reach;
    private final JobContext job;
    private final Tally tally;

    /**
     * @param pictures with fingerprints, all of one algorithm, in an order that is the same in every run
     */
    CandidateSearch(HammingIndex index, List<IndexedPicture> pictures, Breadth breadth, JobContext job) {
        this.index = index;
        this.pictures = pictures;
        this.breadth = breadth;
        this.reach = pictures.isEmpty()
                ? Reach.all(breadth.radius())
                : Reach.proportional(breadth.radius(), fingerprints(0).bits());
        this.job = job;
        this.tally = new Tally(pictures);
    }

    List<Candidate> candidates() {
        if (pictures.size() > 1) {
            int[] all = IntStream.range(0, pictures.size()).toArray();
            PackedFingerprints upright = table(all, Fingerprints.UPRIGHT);
            turned(all);
            bordered(all, upright);
            for (int window = 0; window < breadth.windows(); window++) {
                if (window < Window.CORNERS) {
                    cornered(all, window);
                } else {
                    windowed(all, upright, window);
                }
            }
        }
        return tally.candidates();
    }

    /** The lower of two rows turned in each way, against the higher one upright. */
    private void turned(int[] all) {
        List<PackedFingerprints> turns = IntStream.range(0, TURNS.size())
                .mapToObj(turn -> table(all, turn))
                .toList();
        index.search(
                Join.turned(turns, reach),
                (view, query, row, distance) ->
                        note(query, row, distance, TURNS.get(view).inverse(), Affine.IDENTITY),
                job);
    }

    /** Pictures with their borders, against contents and against each other. */
    private void bordered(int[] all, PackedFingerprints upright) {
        int[] rows =
                IntStream.of(all).filter(row -> fingerprints(row).bordered()).toArray();
        if (rows.length == 0) {
            return;
        }
        PackedFingerprints bordered = table(rows, Fingerprints.BORDERED);
        index.search(
                Join.between(List.of(bordered), upright, reach),
                (view, query, row, distance) -> note(rows[query], row, distance, Turn.NONE, Affine.IDENTITY),
                job);
        index.search(
                Join.within(bordered, reach),
                (view, query, row, distance) -> note(rows[query], rows[row], distance, Turn.NONE, Affine.IDENTITY),
                job);
    }

    /** Pictures that are alike in one corner. */
    private void cornered(int[] all, int window) {
        index.search(
                Join.within(table(all, Fingerprints.FIRST_WINDOW + window), reach),
                (view, query, row, distance) -> note(query, row, distance, Turn.NONE, Affine.IDENTITY),
                job);
    }

    /** Each picture through one window, against the contents of all others. */
    private void windowed(int[] all, PackedFingerprints upright, int window) {
        PackedFingerprints seen = table(all, Fingerprints.FIRST_WINDOW + window);
        Affine into = Affine.into(Window.ALL.get(window));
        index.search(
                new Join(List.of(seen), upright, Pairing.OTHER_ROWS, reach),
                (view, query, row, distance) -> note(query, row, distance, Turn.NONE, into.inverse()),
                job);
    }

    /**
     * Notes a pair of different rows.
     *
     * @param start about where places of the first picture lie in the second
     */
    private void note(int first, int second, int distance, Turn turn, Affine start) {
        if (first < second) {
            tally.add(first, second, new Hint(distance, turn, start));
        } else if (second < first) {
            tally.add(second, first, new Hint(distance, turn.inverse(), start.inverse()));
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
