package io.github.lookalike.review;

import io.github.lookalike.api.Turn;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.scan.Window;
import java.util.List;

/** Where pictures of a group show something else than its keeper. */
public final class Changes {

    private Changes() {}

    /**
     * The places in the keeper where a picture shows something else, by shares of the keeper as it is shown; none where
     * nothing was proven against the keeper of now.
     */
    public static List<Window> inKeeper(ReviewGroup group, Member member) {
        return group.safety(member).map(Safety::changes).orElse(List.of());
    }

    /** The places in the keeper where any picture shows something else. */
    public static List<Window> inKeeper(ReviewGroup group) {
        return group.members().stream()
                .flatMap(member -> inKeeper(group, member).stream())
                .distinct()
                .toList();
    }

    /** How a picture must be turned to lie as its keeper, so that the same place is in the same place. */
    public static Turn turnToKeeper(ReviewGroup group, Member member) {
        return group.matchWithKeeper(member)
                .map(match -> match.turnOf(member.picture().id()))
                .orElse(Turn.NONE);
    }
}
