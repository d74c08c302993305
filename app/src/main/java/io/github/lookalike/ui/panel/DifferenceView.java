package io.github.lookalike.ui.panel;

import io.github.lookalike.api.Turn;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.thumbnail.Differences;
import io.github.lookalike.ui.thumbnail.LaidView;
import io.github.lookalike.ui.thumbnail.View;
import io.github.lookalike.ui.thumbnail.Wanted;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The difference of two pictures, made away from the event thread when first asked for. */
final class DifferenceView {

    private final Desk desk;
    private final Runnable whenThere;
    private List<Member> between = List.of();
    private Optional<View.Shown> made = Optional.empty();

    DifferenceView(Desk desk, Runnable whenThere) {
        this.desk = desk;
        this.whenThere = whenThere;
    }

    /** @param turn lays the picture as the keeper lies */
    Optional<View.Shown> between(Member keeper, Member member, Turn turn) {
        Optional<View> first = desk.pictures().get(new Wanted(keeper.picture().path(), Wanted.PART), whenThere);
        Optional<View> second = desk.pictures().get(new Wanted(member.picture().path(), Wanted.PART), whenThere);
        if (!between.equals(List.of(keeper, member))
                && first.orElse(null) instanceof View.Shown one
                && second.orElse(null) instanceof View.Shown other) {
            between = List.of(keeper, member);
            made = Optional.empty();
            desk.tasks()
                    .look(
                            () -> Differences.between(one.image(), new LaidView(other, turn)),
                            outcome -> finish(one, outcome));
        }
        return made;
    }

    private void finish(View.Shown keeper, JobOutcome<BufferedImage> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<BufferedImage> done) {
            made = Optional.of(new View.Shown(done.result(), keeper.width(), keeper.height()));
            whenThere.run();
        }
    }
}
