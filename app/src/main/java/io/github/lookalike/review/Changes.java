package io.github.lookalike.review;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
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

    /** The same places in the picture itself, by shares of it as it is shown, which may be turned against the keeper. */
    public static List<Window> inPicture(ReviewGroup group, Member member) {
        Turn turn =
                group.matchWithKeeper(member).map(match -> back(match, member)).orElse(Turn.NONE);
        return inKeeper(group, member).stream().map(place -> place.turned(turn)).toList();
    }

    /** How the keeper must be turned to lie as the picture. */
    private static Turn back(Match match, Member member) {
        return match.turnOf(match.other(member.picture().id()));
    }
}
