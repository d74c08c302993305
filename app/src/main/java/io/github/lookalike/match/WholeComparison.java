package io.github.lookalike.match;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Compares two files of several pages or frames as wholes; of one picture each there is nothing more to compare. */
public final class WholeComparison {

    /** Longer documents are not compared: each page of both is decoded in full. */
    static final int MOST_PAGES = 200;
    /** How many frames of an animation are compared: all of most, of longer ones so many, evenly spread. */
    static final int FRAMES = 120;
    /** The share of the longer duration by which two may differ: formats round the time of each frame. */
    static final double DURATION_TOLERANCE = 0.05;

    private final PictureReader reader;
    private final SamePage same;
    private final TargetSize size;

    /** Whether two pages show the same, down to the smallest thing. */
    @FunctionalInterface
    public interface SamePage {
        boolean same(Pixels one, Pixels other);
    }

    /** What is known of two wholes. */
    public enum Answer {
        SAME,
        DIFFERENT,
        /** Too much to compare, or a page that could not be read whole. */
        NOT_COMPARED
    }

    /**
     * The outcome.
     *
     * @param answer what is known
     * @param place the first page or frame that differs or could not be compared, from 0; empty where the wholes already
     *     differ, or nothing does
     */
    public record Outcome(Answer answer, OptionalInt place) {

        private static Outcome of(Answer answer) {
            return new Outcome(answer, OptionalInt.empty());
        }

        private static Outcome at(int page, Answer answer) {
            return new Outcome(answer, OptionalInt.of(page));
        }
    }

    /**
     * @param reader reads the pages
     * @param same compares two of them
     * @param size how large each is read at least
     */
    public WholeComparison(PictureReader reader, SamePage same, TargetSize size) {
        this.reader = reader;
        this.same = same;
        this.size = size;
    }

    /** Compares two files that hold so much. */
    public Outcome compare(Path one, Content first, Path other, Content second) {
        if (first.pages() != second.pages() || first.frames() != second.frames() || !haveOneDuration(first, second)) {
            return Outcome.of(Answer.DIFFERENT);
        }
        if (first.pages() > MOST_PAGES || (first.pages() > 1 && first.frames() > 1)) {
            return Outcome.of(Answer.NOT_COMPARED);
        }
        for (int page : places(first)) {
            Answer answer = compare(one, other, page);
            if (answer != Answer.SAME) {
                return Outcome.at(page, answer);
            }
        }
        return Outcome.of(Answer.SAME);
    }

    private static boolean haveOneDuration(Content first, Content second) {
        long one = first.duration().toMillis();
        long other = second.duration().toMillis();
        return Math.abs(one - other) <= DURATION_TOLERANCE * Math.max(one, other);
    }

    /** The pages or frames to look at; none of a single picture. */
    static List<Integer> places(Content content) {
        int count = Math.max(content.pages(), content.frames());
        int looked = content.single() ? 0 : content.pages() > 1 ? count : Math.min(FRAMES, count);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < looked; i++) {
            places.add((int) ((long) i * (count - 1) / (looked - 1)));
        }
        return places;
    }

    private Answer compare(Path one, Path other, int page) {
        try {
            Picture first = reader.readPage(one, page, size);
            Picture second = reader.readPage(other, page, size);
            if (first.damage().isPresent() || second.damage().isPresent()) {
                return Answer.NOT_COMPARED;
            }
            return same.same(first.pixels(), second.pixels()) ? Answer.SAME : Answer.DIFFERENT;
        } catch (UnreadableException | RuntimeException | OutOfMemoryError e) {
            // Why it could not be read is told elsewhere. Decoders of plugins give what they like, and memory ends: all
            // that it means here is that nothing is proven, and the run goes on.
            return Answer.NOT_COMPARED;
        }
    }
}
