package io.github.lookalike.workbench;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyOptions;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.CompanionChoice;
import io.github.lookalike.act.Companions;
import io.github.lookalike.act.ForbiddenPlaces;
import io.github.lookalike.act.IdentifiedPlan;
import io.github.lookalike.act.JoinedPlan;
import io.github.lookalike.act.Journal;
import io.github.lookalike.act.RecoverReport;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.UndoJournal;
import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.host.Plugins;
import io.github.lookalike.job.Job;
import io.github.lookalike.match.ContentDigests;
import io.github.lookalike.match.LikeFile;
import io.github.lookalike.review.Decisions;
import io.github.lookalike.review.ExplainPair;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.review.LastSearch;
import io.github.lookalike.review.NoMatches;
import io.github.lookalike.scan.ContentReport;
import io.github.lookalike.scan.IndexCare;
import io.github.lookalike.scan.IndexNotice;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.ScanOptions;
import io.github.lookalike.scan.ScanReport;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything a front end works with, wired and open. Jobs are made here and run by the front end's own runner. */
public interface Workbench extends AutoCloseable {

    /** Where index, plugins, logs and settings lie. */
    Path dataFolder();

    Settings settings();

    /** What was wrong with the file of the settings when it was read, for people to know; empty when all was well. */
    default List<Reason> settingsNotice() {
        return List.of();
    }

    /** Replaces the settings and writes them down. */
    void changeSettings(Settings changed) throws IOException;

    Plugins plugins();

    PictureReader reader();

    /** Reads what is new below these folders. */
    Job<ScanReport> scan(List<Path> roots, ScanOptions options);

    /** Scans, then finds and ranks groups. */
    Job<FindResult> find(FindOptions options);

    /** The same plan, with the files that belong to its pictures; touches nothing. */
    default JoinedPlan withCompanions(ActionPlan plan, CompanionChoice choice) {
        return Companions.join(
                plan,
                plugins().fileActions().stream().collect(Collectors.toMap(FileAction::id, Function.identity())),
                choice);
    }

    /**
     * Reads what a plan names, with the files that belong to its pictures: the plan then says what each holds, without
     * those that are not any more what the index knows. Touches nothing.
     *
     * @param heldBack pictures that might have been planned: it is told if they rotted
     * @param choice what becomes of what the keepers lack
     */
    Job<IdentifiedPlan> identify(ActionPlan plan, List<Path> heldBack, CompanionChoice choice);

    /** Reads all content again, and names what rotted. */
    Job<ContentReport> checkContents();

    /** Finds the indexed pictures that match a file as the settings say; the file need not be in the index. */
    Job<List<LikeFile.Like>> like(Path file);

    /** Looks at two files as a search would. */
    ExplainPair.Explained explain(Path first, Path second, AlgorithmId algorithm)
            throws IOException, UnreadableException;

    /** Why a plan that comes from a file may not be applied here; empty when it may. Touches nothing. */
    List<Refusal> refusals(ActionPlan plan);

    /** The file of the index. */
    Path indexFile();

    /** From where nothing is removed, and to where nothing is moved. */
    default ForbiddenPlaces forbiddenPlaces() {
        return new ForbiddenPlaces(List.of(dataFolder(), indexFile()));
    }

    /** Does a plan. */
    Job<ApplyReport> apply(ActionPlan plan, ApplyOptions options);

    /** How to apply a plan as the settings have it. */
    ApplyOptions applyOptions(boolean dryRun, boolean allowPermanent);

    UndoJournal undo();

    Journal journal();

    IgnoredPairs ignoredPairs();

    NoMatches noMatches();

    LastSearch lastSearch();

    Decisions decisions();

    ContentDigests digests();

    IndexCare indexCare();

    /** Folders the index knows. */
    List<Path> roots();

    /** What the index knows below these folders, each picture once, sorted by path. */
    List<IndexedPicture> pictures(List<Path> folders, AlgorithmId algorithm);

    /** What the last scan of each folder could not read. */
    List<SkippedFile> skipped();

    /** Options for a search as the settings have them. */
    FindOptions findOptions(List<Path> roots);

    /** What had to be mended when it was opened, for people to know. */
    default List<IndexNotice> notices() {
        return List.of();
    }

    /** What the last run left cut off, and how it ended when this was opened, for people to know. */
    default RecoverReport recovered() {
        return RecoverReport.nothing();
    }

    /** Whether the index turned out to be damaged since: the next workbench sets it aside and makes a new one. */
    default boolean indexIsDamaged() {
        return false;
    }

    @Override
    void close();
}
