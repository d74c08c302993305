package io.github.lookalike.review;

import io.github.lookalike.api.Content;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.match.DecodedPages;
import io.github.lookalike.proof.Pages;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;

/** Compares the pages of documents and the frames of animations by decoding them. */
public final class WholePages implements PagesLook {

    private final DecodedPages pages;

    public WholePages(PictureReader reader) {
        this.pages = new DecodedPages(reader, Proof::samePage);
    }

    @Override
    public Pages compare(IndexedPicture keeper, IndexedPicture other) {
        if (single(keeper) && single(other)) {
            return Pages.SINGLE;
        }
        return switch (pages.compare(keeper, other)) {
            case SAME -> Pages.SAME;
            case DIFFERENT -> Pages.DIFFERENT;
            case NOT_COMPARED -> Pages.NOT_COMPARED;
        };
    }

    private static boolean single(IndexedPicture picture) {
        Optional<Content> content = picture.metadata().content();
        return content.isPresent() && content.get().single();
    }
}
