package io.github.lookalike.serve.desk;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyOptions;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.CompanionChoice;
import io.github.lookalike.act.IdentifiedPlan;
import io.github.lookalike.act.PlanRemovals;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.act.WholeAssets;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.job.Job;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Does what a client wants, on the way that the window takes: decisions, plan, a look at all that the plan names, journal,
 * act. Nothing here touches a file.
 */
public final class Removing implements Job<Removing.Removed> {

    private final ServedDesk desk;
    private final Wish wish;
    private final Clock clock;

    public Removing(ServedDesk desk, Wish wish, Clock clock) {
        this.desk = desk;
        this.wish = wish;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param report what was done, or would be, and what was left alone by a look at the files
     * @param held what was left alone before that
     */
    public record Removed(ApplyReport report, List<Held> held) {

        public Removed {
            held = List.copyOf(held);
        }
    }

    @Override
    public Removed run(JobContext context) throws Exception {
        Review review = desk.review();
        ReviewSession draft = review.draft();
        List<Held> held = new ArrayList<>(new Marking(draft, wish).mark());
        ActionPlan chosen = PlanRemovals.plan(draft.removals(), wish.to(), clock);
        IdentifiedPlan identified = desk.workbench()
                .identify(
                        whole(chosen, review),
                        List.of(),
                        CompanionChoice.of(wish.handling().hands()))
                .run(context);
        ActionPlan plan =
                whole(identified.plan(), review).madeWith(desk.workbench().indexFile());
        Set<Path> torn = files(chosen);
        torn.removeAll(files(plan));
        identified.refused().forEach(refusal -> torn.remove(refusal.file()));
        torn.forEach(file -> held.add(Held.torn(file)));
        return new Removed(apply(plan, review, context).alsoLeftAlone(identified.refused()), held);
    }

    private ApplyReport apply(ActionPlan plan, Review review, JobContext context) throws Exception {
        try {
            ApplyReport report = desk.workbench().apply(plan, options(review)).run(context);
            if (!report.dryRun()) {
                review.gone(report.done().stream().map(ActionReceipt::file).toList());
            }
            return report;
        } catch (Exception e) {
            // Cut off amid it: what has gone is not shown any more, and the journal knows the rest.
            review.gone(files(plan).stream()
                    .filter(file -> Files.notExists(file, LinkOption.NOFOLLOW_LINKS))
                    .toList());
            throw e;
        }
    }

    /** Whatever is protected now, or was when the groups were found, stays. */
    private ApplyOptions options(Review review) {
        Workbench workbench = desk.workbench();
        ApplyOptions usual =
                workbench.applyOptions(wish.handling().dryRun(), wish.handling().permanent());
        List<Path> folders = new ArrayList<>(usual.protectedFolders());
        folders.addAll(review.session().result().options().protectedFolders());
        return new ApplyOptions(
                folders,
                usual.ownTrash(),
                usual.ownPlaces(),
                wish.handling().dryRun(),
                wish.handling().permanent());
    }

    private ActionPlan whole(ActionPlan plan, Review review) {
        return wish.accepted().contains(Condition.ASSET)
                ? plan
                : WholeAssets.of(plan, review.session().result().groups());
    }

    private static Set<Path> files(ActionPlan plan) {
        Set<Path> files = new LinkedHashSet<>();
        for (PlannedAction action : plan.actions()) {
            files.add(action.file().path());
        }
        return files;
    }
}
