package io.github.lookalike.review;

import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.RankedGroup.Member;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Shots of one scene taken one right after the other, of which a person keeps the best. */
final class Burst {

    /** Cameras that fire by themselves and people who press again leave less between two shots. */
    private static final Duration APART = Duration.ofSeconds(5);

    private Burst() {}

    /**
     * Whether a group holds one: other shots than the keeper's, each taken within seconds of another one. Copies of one shot
     * have its time, too, but are no look-alikes.
     */
    static boolean isIn(ReviewGroup group) {
        if (group.tier() != Tier.LOOK_ALIKE) {
            return false;
        }
        List<LocalDateTime> times = group.members().stream()
                .filter(member -> member.equals(group.ranked().keeper()) || isOtherShot(member))
                .map(member -> member.picture().metadata().captured())
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        for (int i = 1; i < times.size(); i++) {
            if (Duration.between(times.get(i - 1), times.get(i)).compareTo(APART) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherShot(Member member) {
        return member.match().filter(match -> match.tier() == Tier.LOOK_ALIKE).isPresent();
    }
}
