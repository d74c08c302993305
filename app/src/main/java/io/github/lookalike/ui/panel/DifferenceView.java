package io.github.lookalike.ui.panel;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.thumbnail.DifferenceImage;
import io.github.lookalike.ui.thumbnail.LaidView;
import io.github.lookalike.ui.thumbnail.View;
import io.github.lookalike.ui.thumbnail.Wanted;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The difference of two pictures, made away from the event thread when first asked for. */
final class DifferenceView {

    private final Desk desk;
    private final Stage stage;
    private final Runnable whenThere;
    private List<Object> of = List.of();
    private Optional<LaidView> made = Optional.empty();

    DifferenceView(Desk desk, Stage stage, Runnable whenThere) {
        this.desk = desk;
        this.stage = stage;
        this.whenThere = whenThere;
    }

    /** As wide and high as the frame of the stage; empty while it is being made. */
    Optional<LaidView> between(Member keeper, Member member) {
        Optional<LaidView> first = laid(keeper);
        Optional<LaidView> second = laid(member);
        if (first.isEmpty() || second.isEmpty()) {
            return made;
        }
        Rectangle2D frame = stage.frame();
        double aspect = stage.aspect();
        List<Object> wanted = List.of(first.get(), second.get(), frame);
        if (!of.equals(wanted)) {
            of = wanted;
            made = Optional.empty();
            desk.tasks()
                    .look(
                            () -> DifferenceImage.between(first.get(), second.get(), frame, aspect),
                            outcome -> finish(wanted, frame, outcome));
        }
        return made;
    }

    private Optional<LaidView> laid(Member member) {
        Wanted wanted = new Wanted(member.picture().path(), Wanted.PART, PageCounts.shown(member, desk.lens()));
        return stage.laid(member, desk.pictures().get(wanted, whenThere));
    }

    private void finish(List<Object> wanted, Rectangle2D frame, JobOutcome<BufferedImage> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<BufferedImage> done && wanted.equals(of)) {
            BufferedImage image = done.result();
            AffineTransform laying = AffineTransform.getTranslateInstance(frame.getX(), frame.getY());
            laying.scale(frame.getWidth(), frame.getHeight());
            made = Optional.of(new LaidView(new View.Shown(image, image.getWidth(), image.getHeight()), laying));
            whenThere.run();
        }
    }
}
