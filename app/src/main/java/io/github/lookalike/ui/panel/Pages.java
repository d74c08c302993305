package io.github.lookalike.ui.panel;

import io.github.lookalike.api.Content;
import io.github.lookalike.rank.RankedGroup.Member;

/** How many pages or frames there are to look at. */
final class Pages {

    private Pages() {}

    /** 1 for a single picture, and where it is not known. */
    static int of(Member member) {
        return member.picture().metadata().content().map(Content::pagesOrFrames).orElse(1);
    }
}
