package io.github.lookalike.review;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.match.DecodedPages;
import io.github.lookalike.proof.Pages;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Compares the pages of documents and the frames of animations by decoding them, and what else the files hold byte by byte:
 * two motion photos of one still may have two films.
 */
public final class WholePages implements PagesLook {

    private final PictureReader reader;
    private final DecodedPages pages;

    public WholePages(PictureReader reader) {
        this.reader = reader;
        this.pages = new DecodedPages(reader, Proof::samePage);
    }

    @Override
    public Pages compare(IndexedPicture keeper, IndexedPicture other) {
        if (bothHoldMore(keeper, other) && !haveOneBeside(keeper.path(), other.path())) {
            return Pages.NOT_COMPARED;
        }
        if (single(keeper) && single(other)) {
            return Pages.SINGLE;
        }
        return switch (pages.compare(keeper, other)) {
            case SAME -> Pages.SAME;
            case DIFFERENT -> Pages.DIFFERENT;
            case NOT_COMPARED -> Pages.NOT_COMPARED;
        };
    }

    /** Whether both have layers, a film or the like, which may differ; what the keeper lacks altogether is told elsewhere. */
    private static boolean bothHoldMore(IndexedPicture keeper, IndexedPicture other) {
        Optional<Content> keepers = keeper.metadata().content();
        Optional<Content> others = other.metadata().content();
        if (keepers.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean layers = others.get().layers() > 0 && keepers.get().layers() > 0;
        return layers || others.get().extras().stream().anyMatch(extra -> isBeside(extra, keepers.get(), others.get()));
    }

    /** Further pictures that count as pages are compared as such. */
    private static boolean isBeside(Extra extra, Content keepers, Content others) {
        boolean page = extra == Extra.FURTHER_PICTURE && keepers.pages() > 1 && others.pages() > 1;
        return !page && keepers.extras().contains(extra);
    }

    private boolean haveOneBeside(Path keeper, Path other) {
        Optional<String> digest = reader.beside(keeper);
        return digest.isPresent() && digest.equals(reader.beside(other));
    }

    private static boolean single(IndexedPicture picture) {
        Optional<Content> content = picture.metadata().content();
        return content.isPresent() && content.get().single();
    }
}
