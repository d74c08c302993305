package io.github.lookalike.group;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes groups around keepers.
 *
 * <p>The best picture becomes a keeper with all it matches; the best of the rest becomes the next one with what is left
 * of its matches, and so on. Then each picture goes over to the keeper it matches most surely among those better than
 * itself, unless it is the last one of its keeper. A picture without a keeper it matches directly is in no group: likeness is not passed on from one
 * picture to the next.
 *
 * <p>The same pictures and matches give the same groups, in whatever order they come.
 */
public final class Grouper {

    private final Comparator<IndexedPicture> order;

    /**
     * @param preference the better picture first; the path decides between equals
     */
    public Grouper(Comparator<IndexedPicture> preference) {
        this.order =
                preference.thenComparing(picture -> slashed(picture.path())).thenComparingLong(IndexedPicture::id);
    }

    /**
     * The groups, that of the best keeper first; in each the members that match their keeper most surely first.
     *
     * @param pictures each id once
     * @param matches among these pictures; of several for one pair only the surest counts
     */
    public List<SimilarGroup> group(List<IndexedPicture> pictures, List<Match> matches) {
        MatchGraph graph = MatchGraph.of(pictures.stream().sorted(order).toList(), matches);
        return new Stars(graph).groups();
    }

    /**
     * The groups of a wider search, of which none of the narrower one falls apart: it stays as it is, gets more pictures, or
     * goes over to another keeper as a whole.
     *
     * @param groups of the narrower search, whose matches are among the others
     * @param asTaken which pictures are known not to be edited: those stay keepers beside others
     */
    public List<SimilarGroup> widen(
            List<SimilarGroup> groups,
            List<IndexedPicture> pictures,
            List<Match> matches,
            Predicate<IndexedPicture> asTaken) {
        MatchGraph graph = MatchGraph.of(pictures.stream().sorted(order).toList(), matches);
        return new Stars(graph, Widening.keepers(graph, groups, asTaken)).groups();
    }

    /** A path as it is written in every system. */
    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
