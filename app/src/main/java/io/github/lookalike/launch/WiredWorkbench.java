package io.github.lookalike.launch;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyOptions;
import io.github.lookalike.act.ApplyPlan;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.AskActions;
import io.github.lookalike.act.CompanionChoice;
import io.github.lookalike.act.IdentifiedPlan;
import io.github.lookalike.act.IdentifyPlan;
import io.github.lookalike.act.JoinedPlan;
import io.github.lookalike.act.Journal;
import io.github.lookalike.act.KeeperLook;
import io.github.lookalike.act.PlanAgainstIndex;
import io.github.lookalike.act.RealPlace;
import io.github.lookalike.act.RecoverReport;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.UndoJournal;
import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.host.PluginHost;
import io.github.lookalike.host.Plugins;
import io.github.lookalike.job.Job;
import io.github.lookalike.match.ContentDigests;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.LikeFile;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.match.Tier;
import io.github.lookalike.review.Decisions;
import io.github.lookalike.review.ExplainPair;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.FindSimilar;
import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.review.LastSearch;
import io.github.lookalike.review.NoMatches;
import io.github.lookalike.scan.CheckContents;
import io.github.lookalike.scan.ContentReport;
import io.github.lookalike.scan.IndexCare;
import io.github.lookalike.scan.IndexNotice;
import io.github.lookalike.scan.IndexedContents;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.IndexedPictures;
import io.github.lookalike.scan.RotCheck;
import io.github.lookalike.scan.Scan;
import io.github.lookalike.scan.ScanOptions;
import io.github.lookalike.scan.ScanReport;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.store.Database;
import io.github.lookalike.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The workbench over the real parts. */
final class WiredWorkbench implements Workbench {

    private static final long PATIENCE_SECONDS = 5;

    private final Parts parts;
    private volatile Settings settings;

    WiredWorkbench(Parts parts) {
        this.parts = parts;
        this.settings = parts.home().settings().settings();
    }

    /** What {@link Wiring} made. */
    record Parts(
            Home home,
            Database database,
            PluginHost plugins,
            Map<String, FileAction> actions,
            PictureReader reader,
            IndexedPictures index,
            IndexCare indexCare,
            ContentDigests digests,
            IndexedContents contents,
            RotCheck rotCheck,
            KeeperLook keeperLook,
            IgnoredPairs ignoredPairs,
            NoMatches noMatches,
            LastSearch lastSearch,
            Decisions decisions,
            Scan scan,
            FindSimilar find,
            ExplainPair explain,
            LikeFile like,
            Journal journal,
            RecoverReport recovered,
            UndoJournal undo,
            ExecutorService writer) {}

    @Override
    public Path dataFolder() {
        return parts.home().data();
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public List<Reason> settingsNotice() {
        return parts.home().settings().notice();
    }

    @Override
    public void changeSettings(Settings changed) throws IOException {
        parts.home().settingsFile().write(changed);
        settings = changed;
    }

    @Override
    public Plugins plugins() {
        return parts.plugins();
    }

    @Override
    public PictureReader reader() {
        return parts.reader();
    }

    @Override
    public Job<ScanReport> scan(List<Path> roots, ScanOptions options) {
        return job -> parts.scan().run(roots, options, algorithm(AlgorithmId.parse(settings.algorithm())), job);
    }

    @Override
    public Job<FindResult> find(FindOptions options) {
        return job -> parts.find().run(options, algorithm(options.algorithm()), job);
    }

    @Override
    public Job<List<LikeFile.Like>> like(Path file) {
        Level level = settings.level();
        return context -> {
            HashAlgorithm algorithm = algorithm(AlgorithmId.parse(settings.algorithm()));
            List<IndexedPicture> pictures = parts.index().below(roots(), algorithm.id(), level.windows());
            return parts.like().find(file, pictures, algorithm, level, context);
        };
    }

    @Override
    public ExplainPair.Explained explain(Path first, Path second, AlgorithmId algorithm)
            throws IOException, UnreadableException {
        return parts.explain().explain(first, second, algorithm(algorithm));
    }

    @Override
    public Job<ApplyReport> apply(ActionPlan plan, ApplyOptions options) {
        return new ApplyPlan(plan, parts.actions(), parts.journal(), parts.keeperLook(), options, Clock.systemUTC());
    }

    @Override
    public List<Refusal> refusals(ActionPlan plan) {
        return new PlanAgainstIndex(
                        indexFile(),
                        parts.lastSearch().recall(),
                        parts.contents(),
                        parts.actions(),
                        roots(),
                        this::tierNow,
                        ignoredPairs().pairs())
                .refusals(plan);
    }

    /** With the algorithm of the settings. */
    private Optional<Tier> tierNow(Path file, Path keeper) {
        try {
            return explain(file, keeper, AlgorithmId.parse(settings.algorithm()))
                    .explanation()
                    .tier();
        } catch (IOException | UnreadableException e) {
            return Optional.empty();
        }
    }

    @Override
    public Path indexFile() {
        return RealPlace.of(parts.home().index());
    }

    @Override
    public Job<IdentifiedPlan> identify(ActionPlan plan, List<Path> heldBack, CompanionChoice choice) {
        return job -> {
            JoinedPlan joined = withCompanions(plan, choice);
            IdentifiedPlan identified = new IdentifyPlan(joined.plan(), heldBack, parts.contents(), parts.rotCheck())
                    .run(job)
                    .alsoRefused(joined.held());
            return new AskActions(parts.actions(), ownTrash()).ask(identified, job);
        };
    }

    @Override
    public Job<ContentReport> checkContents() {
        return new CheckContents(parts.contents(), parts.rotCheck());
    }

    @Override
    public ApplyOptions applyOptions(boolean dryRun, boolean allowPermanent) {
        return new ApplyOptions(
                settings.protectedFolders(), ownTrash(), List.of(dataFolder(), indexFile()), dryRun, allowPermanent);
    }

    private Path ownTrash() {
        return dataFolder().resolve("trash");
    }

    @Override
    public UndoJournal undo() {
        return parts.undo();
    }

    @Override
    public Journal journal() {
        return parts.journal();
    }

    @Override
    public IgnoredPairs ignoredPairs() {
        return parts.ignoredPairs();
    }

    @Override
    public NoMatches noMatches() {
        return parts.noMatches();
    }

    @Override
    public LastSearch lastSearch() {
        return parts.lastSearch();
    }

    @Override
    public Decisions decisions() {
        return parts.decisions();
    }

    @Override
    public ContentDigests digests() {
        return parts.digests();
    }

    @Override
    public IndexCare indexCare() {
        return parts.indexCare();
    }

    @Override
    public List<Path> roots() {
        return parts.index().roots();
    }

    @Override
    public List<IndexedPicture> pictures(List<Path> folders, AlgorithmId algorithm) {
        return parts.index().below(folders, algorithm);
    }

    @Override
    public List<SkippedFile> skipped() {
        return parts.index().skipped(roots());
    }

    @Override
    public FindOptions findOptions(List<Path> roots) {
        ScanOptions usual = ScanOptions.usual();
        int workers = settings.workers() == 0 ? usual.workers() : settings.workers();
        return new FindOptions(
                roots,
                new ScanOptions(settings.exclusions(), settings.minBytes(), workers, usual.timeLimit())
                        .through(settings.level().windows()),
                parts.plugins()
                        .hashAlgorithm(settings.algorithm())
                        .map(HashAlgorithm::id)
                        .orElseGet(() -> AlgorithmId.parse(settings.algorithm())),
                new MatchOptions(settings.level(), OptionalInt.empty()),
                settings.protectedFolders(),
                settings.preferredFolders(),
                settings.keeperRules());
    }

    @Override
    public List<IndexNotice> notices() {
        return parts.database().notices();
    }

    @Override
    public RecoverReport recovered() {
        return parts.recovered();
    }

    @Override
    public boolean indexIsDamaged() {
        return parts.database().isDamaged();
    }

    @Override
    public void close() {
        finishWriting();
        parts.plugins().close();
        parts.database().close();
        parts.home().own().limit();
    }

    private void finishWriting() {
        parts.writer().shutdown();
        try {
            parts.writer().awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HashAlgorithm algorithm(AlgorithmId id) throws IOException {
        return parts.plugins()
                .hashAlgorithm(id)
                .orElseThrow(() -> new IOException("there is no hash algorithm " + id
                        + "; its plugin is missing or disabled, see 'list plugins'"));
    }
}
