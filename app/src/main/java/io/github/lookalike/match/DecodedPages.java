package io.github.lookalike.match;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.match.detail.FullComparison;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;
import java.util.function.Predicate;

/** Decodes all pages and frames of two files, and compares each in full. */
public final class DecodedPages {

    private final PictureReader reader;
    private final DetailReader details;
    private final Predicate<FullDifference> same;

    /**
     * @param same whether pages that differ so much are the same
     */
    public DecodedPages(PictureReader reader, Predicate<FullDifference> same) {
        this.reader = reader;
        this.details = new DetailReader(reader);
        this.same = same;
    }

    /** What came of it: not compared where one of them does not say what it holds. */
    public WholeComparison.Answer compare(IndexedPicture first, IndexedPicture second) {
        Optional<Content> one = first.metadata().content();
        Optional<Content> other = second.metadata().content();
        if (one.isEmpty() || other.isEmpty()) {
            return WholeComparison.Answer.NOT_COMPARED;
        }
        WholeComparison.SamePage pages = (a, b) -> same(first, a, second, b);
        return new WholeComparison(reader, pages, TargetSize.FULL)
                .compare(first.path(), one.get(), second.path(), other.get())
                .answer();
    }

    private boolean same(IndexedPicture first, Pixels one, IndexedPicture second, Pixels other) {
        return same.test(FullComparison.of(details.of(first.path(), one), details.of(second.path(), other), Turn.NONE));
    }
}
