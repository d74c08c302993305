package io.github.lookalike.ui.panel;

import io.github.lookalike.api.Content;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.ui.desk.Lens;

/** How many pages or frames there are to look at. */
final class PageCounts {

    private PageCounts() {}

    /** Which of them is shown where this one is looked at, from 0: the last where there are not as many. */
    static int shown(Member member, Lens lens) {
        return Math.min(lens.page(), of(member) - 1);
    }

    /** 1 for a single picture, and where it is not known. */
    static int of(Member member) {
        return member.picture().metadata().content().map(Content::pagesOrFrames).orElse(1);
    }
}
