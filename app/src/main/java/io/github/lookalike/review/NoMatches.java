package io.github.lookalike.review;

import io.github.lookalike.scan.IndexedPicture;

/** Hears which pictures a person calls no match, as soon as it is said. */
public interface NoMatches {

    /** These two are different pictures. */
    void said(IndexedPicture one, IndexedPicture other);

    /** It was taken back. */
    void unsaid(IndexedPicture one, IndexedPicture other);

    /** Hears nothing. */
    static NoMatches deaf() {
        return new NoMatches() {
            @Override
            public void said(IndexedPicture one, IndexedPicture other) {
                // nobody listens
            }

            @Override
            public void unsaid(IndexedPicture one, IndexedPicture other) {
                // nobody listens
            }
        };
    }
}
