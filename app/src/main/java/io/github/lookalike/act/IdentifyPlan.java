package io.github.lookalike.act;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.Reason;
import io.github.lookalike.job.Job;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.scan.IndexedContent;
import io.github.lookalike.scan.IndexedContents;
import io.github.lookalike.scan.RotCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a plan names, so that the plan says what each file holds, and leaves out what is not any more what the index
 * knows: what rotted since the scan is neither removed nor kept for another. Touches nothing.
 */
public final class IdentifyPlan implements Job<IdentifiedPlan> {

    private final ActionPlan plan;
    private final List<Path> heldBack;
    private final IndexedContents contents;
    private final RotCheck check;
    private final Map<Path, Read> read = new HashMap<>();

    /** @param heldBack pictures that might have been planned: what rotted among them is told, once for each scan of it */
    public IdentifyPlan(ActionPlan plan, List<Path> heldBack, IndexedContents contents, RotCheck check) {
        this.plan = plan;
        this.heldBack = List.copyOf(heldBack);
        this.contents = contents;
        this.check = check;
    }

    /** What reading a file gave: the file, or what is wrong. */
    private record Read(Optional<PlannedFile> file, Problem problem, List<Reason> reasons) {

        static Read of(PlannedFile file, String sha256) {
            return new Read(
                    Optional.of(new PlannedFile(file.path(), file.bytes(), file.modified(), Optional.of(sha256))),
                    Problem.NOT_IDENTIFIED,
                    List.of());
        }

        static Read trouble(Problem problem, List<Reason> reasons) {
            return new Read(Optional.empty(), problem, reasons);
        }
    }

    @Override
    public IdentifiedPlan run(JobContext context) {
        List<PlannedAction> identified = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        long bytes = 0;
        int number = 0;
        for (PlannedAction action : plan.actions()) {
            context.checkpoint();
            try {
                identified.add(identify(action));
            } catch (RefusedException e) {
                refused.add(e.refusal());
            }
            bytes += action.bytes();
            number++;
            context.report(
                    new Progress(Progress.Stage.READING, number, plan.actions().size(), bytes, refused.size()));
        }
        for (Path picture : heldBack) {
            context.checkpoint();
            rotten(picture).ifPresent(refused::add);
        }
        return new IdentifiedPlan(plan.with(identified), refused);
    }

    /** What rotted right after its scan may be held back by what it shows now, and would be named by nobody. */
    private Optional<Refusal> rotten(Path picture) {
        return contents.of(picture)
                .filter(known -> !known.proven() && !read.containsKey(picture))
                .map(check::check)
                .filter(finding -> finding.state() == RotCheck.State.ROTTEN)
                .map(finding -> new Refusal(picture, Problem.ROTTEN, finding.reasons()));
    }

    private PlannedAction identify(PlannedAction action) throws RefusedException {
        Path file = action.file().path();
        PlannedFile picture = identify(file, action.file(), List.of());
        PlannedFile keeper = identify(
                file,
                action.keeper(),
                List.of(Reason.of("act.about-keeper", action.keeper().path())));
        List<PlannedFile> companions = new ArrayList<>();
        for (PlannedFile companion : action.companions()) {
            companions.add(identify(file, companion, about(companion)));
        }
        List<Handover> handed = new ArrayList<>();
        for (Handover handover : action.handed()) {
            PlannedFile companion = handover.file();
            handed.add(new Handover(identify(file, companion, about(companion)), handover.to()));
        }
        return action.identified(picture, keeper, companions).with(companions, handed, action.notes());
    }

    private static List<Reason> about(PlannedFile companion) {
        return List.of(Reason.of("act.about-companion", companion.path()));
    }

    private PlannedFile identify(Path file, PlannedFile what, List<Reason> about) throws RefusedException {
        Read found = read.computeIfAbsent(what.path(), path -> read(what));
        if (found.file().isEmpty()) {
            throw new RefusedException(file, found.problem(), Causes.joined(about, found.reasons()));
        }
        return found.file().get();
    }

    private Read read(PlannedFile file) {
        return contents.of(file.path()).map(known -> indexed(file, known)).orElseGet(() -> unknown(file));
    }

    private Read indexed(PlannedFile file, IndexedContent known) {
        RotCheck.Finding finding = check.check(known);
        return switch (finding.state()) {
            case SOUND -> Read.of(file, finding.sha256().orElseThrow());
            case ROTTEN -> Read.trouble(Problem.ROTTEN, finding.reasons());
            case CHANGED -> Read.trouble(Problem.FILE_CHANGED, finding.reasons());
            case GONE -> Read.trouble(Problem.FILE_GONE, finding.reasons());
            case UNREADABLE -> Read.trouble(Problem.UNREACHABLE, finding.reasons());
        };
    }

    /** Notes and films that no scan reads. */
    private static Read unknown(PlannedFile file) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() && file.looksLike(now)
                    ? Read.of(file, FileIdentity.sha256Of(file.path()))
                    : Read.trouble(Problem.FILE_CHANGED, List.of(Reason.of("act.changed-since-look")));
        } catch (NoSuchFileException e) {
            return Read.trouble(Problem.FILE_GONE, List.of(Reason.of("act.gone")));
        } catch (IOException e) {
            return Read.trouble(Problem.UNREACHABLE, Causes.because(Reason.of("act.unreadable"), e));
        }
    }
}
