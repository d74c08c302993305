package io.github.lookalike.review;

import io.github.lookalike.proof.Pages;
import io.github.lookalike.scan.IndexedPicture;

/** Compares all pages and frames of two files. */
@FunctionalInterface
public interface PagesLook {

    /** What came of it; never more than can be said. */
    Pages compare(IndexedPicture keeper, IndexedPicture other);
}
