package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import io.github.lookalike.job.Job;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what a plan says, one picture after the other: looks again whether everything is as planned, writes the intent to
 * the journal, acts, looks whether the file is where it should be, writes the receipt.
 *
 * <p>A plan that names what must never be touched is refused as a whole. Both the picture and its keeper are read right before. A picture that is not as planned is left alone and reported.
 * A file that was looked for in both places and is in neither stops the rest, and so does a journal that cannot be
 * written, and who cancels: the report then says what was done and what was not. An object runs once.
 */
public final class ApplyPlan implements Job<ApplyReport> {

    private static final Logger LOG = LoggerFactory.getLogger(ApplyPlan.class);

    private final ActionPlan plan;
    private final Map<String, FileAction> actions;
    private final Journal journal;
    private final ApplyOptions options;
    private final Clock clock;
    private final KeeperLook look;
    private final Recheck recheck;
    private final DoneBefore doneBefore;
    private final Set<String> seenWhole = new HashSet<>();

    private final List<ActionReceipt> done = new ArrayList<>();
    private final List<Refusal> skipped = new ArrayList<>();
    private final List<Refusal> failed = new ArrayList<>();
    private OptionalLong batch = OptionalLong.empty();
    private long bytes;
    private boolean stopped;
    private Reason stoppedBecause = Reason.of("act.stopped.trouble");

    /** @param actions by their ids */
    public ApplyPlan(
            ActionPlan plan,
            Map<String, FileAction> actions,
            Journal journal,
            KeeperLook look,
            ApplyOptions options,
            Clock clock) {
        this.plan = plan;
        this.actions = Map.copyOf(actions);
        this.journal = journal;
        this.options = options;
        this.clock = clock;
        this.look = look;
        this.doneBefore = new DoneBefore(journal);
        this.recheck = new Recheck(options.protectedFolders(), new LinkTargets(journal), options.dryRun());
    }

    @Override
    public ApplyReport run(JobContext context) {
        List<Refusal> refusals = PlanVetting.refusals(plan, new ForbiddenPlaces(options.ownPlaces()));
        if (!refusals.isEmpty()) {
            return ApplyReport.refused(plan, options.dryRun(), refusals);
        }
        int number = 0;
        for (PlannedAction planned : plan.actions()) {
            goOn(context);
            apply(planned);
            number++;
            int troubles = skipped.size() + failed.size();
            context.report(
                    new Progress(Progress.Stage.ACTING, number, plan.actions().size(), bytes, troubles));
        }
        end();
        batch.ifPresent(ended -> LOG.info(
                "batch {}: {} done, {} left alone, {} failed", ended, done.size(), skipped.size(), failed.size()));
        return new ApplyReport(batch, options.dryRun(), done, bytes, skipped, failed);
    }

    private void end() {
        try {
            batch.ifPresent(journal::end);
        } catch (RuntimeException e) {
            // The next start takes the batch for one that was cut off, which is what it is if this was on a full disk.
            LOG.warn("the end of batch {} is not written down", batch, e);
        }
    }

    /** Whoever cancels is told what was done by then; where nothing was, there is nothing to tell. */
    private void goOn(JobContext context) {
        if (stopped) {
            return;
        }
        try {
            context.checkpoint();
        } catch (CancellationException e) {
            if (batch.isEmpty()) {
                throw e;
            }
            stopped = true;
            stoppedBecause = Reason.of("act.stopped.cancelled");
        }
    }

    private void apply(PlannedAction planned) {
        Optional<Refusal> refusal = refuse(planned);
        if (refusal.isPresent()) {
            skipped.add(refusal.get());
            return;
        }
        FileAction action = action(planned).orElseThrow();
        Removal removal = new Removal(action, planned, options.ownTrash());
        List<Journal.Intent> intents;
        try {
            intents = removal.intents();
        } catch (ActionFailedException | RuntimeException e) {
            failed.add(new Refusal(planned.file().path(), Problem.ACTION_FAILED, Causes.of(e)));
            return;
        }
        Path real = Recheck.realPath(planned.file());
        if (options.dryRun()) {
            intents.forEach(intent -> done.add(intent.receipt()));
            bytes += planned.bytes();
        } else {
            performOrStop(planned, removal, intents);
        }
        recheck.remember(real);
    }

    private Optional<Refusal> refuse(PlannedAction planned) {
        Path file = planned.file().path();
        if (stopped) {
            return Optional.of(new Refusal(file, Problem.STOPPED, stoppedBecause));
        }
        Optional<FileAction> action = action(planned);
        if (action.isEmpty()) {
            Reason reason = Reason.of("act.unknown-action", planned.action());
            return Optional.of(new Refusal(file, Problem.UNKNOWN_ACTION, reason));
        }
        if (action.get().kind() == ActionKind.PERMANENT && !options.allowPermanent() && !options.dryRun()) {
            Reason reason = Reason.of("act.not-confirmed", planned.action());
            return Optional.of(new Refusal(file, Problem.PERMANENT_NOT_ALLOWED, reason));
        }
        if (action.get().needsDestination() && planned.destination().isEmpty()) {
            Reason reason = Reason.of("act.no-destination", planned.action());
            return Optional.of(new Refusal(file, Problem.NO_DESTINATION, reason));
        }
        Optional<Refusal> refusal = recheck.refuse(planned).map(why -> doneBefore.instead(why, planned));
        return refusal.isEmpty() && action.get().kind() == ActionKind.PERMANENT ? lookAtKeeper(planned) : refusal;
    }

    /** Before a picture is gone for good its keeper is seen whole; the same content needs no second look. */
    private Optional<Refusal> lookAtKeeper(PlannedAction planned) {
        String content = planned.keeper().sha256().orElseThrow();
        if (seenWhole.contains(content)) {
            return Optional.empty();
        }
        List<Reason> trouble = look.trouble(planned.keeper().path());
        if (trouble.isEmpty()) {
            seenWhole.add(content);
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                planned.file().path(),
                Problem.KEEPER_DAMAGED,
                Causes.joined(
                        List.of(Reason.of(
                                "act.keeper.not-whole", planned.keeper().path())),
                        trouble)));
    }

    /** Where the journal cannot be written, as on a full disk, nothing more is done. What is open is settled next time. */
    private void performOrStop(PlannedAction planned, Removal removal, List<Journal.Intent> intents) {
        try {
            perform(planned, removal, intents);
        } catch (RuntimeException e) {
            stopped = true;
            stoppedBecause = Reason.of("act.stopped.journal");
            failed.add(new Refusal(
                    planned.file().path(), Problem.JOURNAL_FAILED, Causes.because(Reason.of("act.journal-failed"), e)));
        }
    }

    private void perform(PlannedAction planned, Removal removal, List<Journal.Intent> intents) {
        if (batch.isEmpty()) {
            batch = OptionalLong.of(journal.begin(clock.instant()));
        }
        List<JournalEntry> entries = journal.intend(batch.getAsLong(), intents);
        State state = removal.perform(journal, entries);
        Path file = planned.file().path();
        switch (state) {
            case DONE -> {
                done.addAll(removal.receipts());
                bytes += planned.bytes();
            }
            case LOST -> {
                stopped = true;
                failed.add(new Refusal(file, Problem.FILE_LOST, removal.failure()));
            }
            case INTENDED -> failed.add(new Refusal(file, Problem.UNREACHABLE, removal.failure()));
            case FAILED, UNDOING, UNDONE -> failed.add(new Refusal(file, Problem.ACTION_FAILED, removal.failure()));
        }
        if (!stopped && !keeperStays(planned.keeper())) {
            stopped = true;
            Reason reason =
                    Reason.of("act.keeper.changed-after", planned.keeper().path());
            failed.add(new Refusal(file, Problem.KEEPER_GONE, reason));
        }
    }

    private static boolean keeperStays(PlannedFile keeper) {
        try {
            return Files.isRegularFile(keeper.path()) && Files.size(keeper.path()) == keeper.bytes();
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<FileAction> action(PlannedAction planned) {
        return Optional.ofNullable(actions.get(planned.action()));
    }
}
