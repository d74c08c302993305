package io.github.lookalike.review;

import io.github.lookalike.rank.RankedGroup.Member;
import java.util.Set;

/** Tells which pictures became no match, or are one again, when a group changed. */
final class NoMatchTelling {

    private final NoMatches noMatches;

    NoMatchTelling(NoMatches noMatches) {
        this.noMatches = noMatches;
    }

    /** @param before what the group was */
    void tell(ReviewGroup.State before) {
        for (Member member : before.group().members()) {
            boolean was = before.decisions().get(member.picture().id()) == Decision.NO_MATCH;
            boolean is = before.group().isNoMatch(member);
            if (was != is) {
                before.group().members().stream()
                        .filter(other -> !other.equals(member))
                        .forEach(other -> tell(is, member, other));
            }
        }
        if (!before.apart().equals(before.group().apart())) {
            tellApart(false, before.group(), before.apart());
            tellApart(true, before.group(), before.group().apart());
        }
    }

    private void tellApart(boolean said, ReviewGroup group, Set<Long> apart) {
        for (Member one : group.matching()) {
            for (Member other : group.matching()) {
                if (apart.contains(one.picture().id())
                        && !apart.contains(other.picture().id())) {
                    tell(said, one, other);
                }
            }
        }
    }

    private void tell(boolean said, Member one, Member other) {
        if (said) {
            noMatches.said(one.picture(), other.picture());
        } else {
            noMatches.unsaid(one.picture(), other.picture());
        }
    }
}
