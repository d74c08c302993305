package io.github.lookalike.ui.fake;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyOptions;
import io.github.lookalike.act.ApplyPlan;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.CompanionChoice;
import io.github.lookalike.act.HandOver;
import io.github.lookalike.act.IdentifiedPlan;
import io.github.lookalike.act.IdentifyPlan;
import io.github.lookalike.act.JoinedPlan;
import io.github.lookalike.act.Journal;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.UndoJournal;
import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.host.Plugins;
import io.github.lookalike.job.Job;
import io.github.lookalike.match.ContentDigests;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.LikeFile;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.review.Decisions;
import io.github.lookalike.review.ExplainPair;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.review.LastSearch;
import io.github.lookalike.review.NoMatches;
import io.github.lookalike.scan.ContentReport;
import io.github.lookalike.scan.IndexCare;
import io.github.lookalike.scan.IndexedContent;
import io.github.lookalike.scan.IndexedContents;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.LeftOut;
import io.github.lookalike.scan.Miniature;
import io.github.lookalike.scan.RotCheck;
import io.github.lookalike.scan.ScanOptions;
import io.github.lookalike.scan.ScanReport;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A workbench that reads and moves real files, and keeps everything else in memory. */
public final class FakeWorkbench implements Workbench {

    private static final List<LeftOut> LEFT_OUT = List.of(new LeftOut("#recycle", 2, 0), new LeftOut("._*", 0, 1));

    private final Path dataFolder;
    private final Function<Path, String> groupOf;
    private final PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
    private final Plugins plugins;
    private final Journal journal = new MemoryJournal();
    private final Map<String, FileAction> actions =
            Map.of("trash", new FakeTrash("trash"), "delete", new FakeTrash("delete"));
    private final IgnoredPairs ignoredPairs = new MemoryPairs();
    private final LastSearch lastSearch;
    private volatile Settings settings;
    private volatile List<IndexedPicture> pictures = List.of();

    /** @param groupOf pictures with the same answer are one group */
    public FakeWorkbench(Path dataFolder, Settings settings, Function<Path, String> groupOf) {
        this(dataFolder, settings, groupOf, new NoSearch(), new FakePlugins());
    }

    /** Has these plugins. */
    public FakeWorkbench(Path dataFolder, Settings settings, Plugins plugins) {
        this(dataFolder, settings, String::valueOf, new NoSearch(), plugins);
    }

    /** Remembers a search. */
    public FakeWorkbench(Path dataFolder, Settings settings, LastSearch lastSearch) {
        this(dataFolder, settings, String::valueOf, lastSearch, new FakePlugins());
    }

    private FakeWorkbench(
            Path dataFolder,
            Settings settings,
            Function<Path, String> groupOf,
            LastSearch lastSearch,
            Plugins plugins) {
        this.plugins = plugins;
        this.dataFolder = dataFolder;
        this.settings = settings;
        this.groupOf = groupOf;
        this.lastSearch = lastSearch;
    }

    @Override
    public Path dataFolder() {
        return dataFolder;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void changeSettings(Settings changed) {
        settings = changed;
    }

    @Override
    public Plugins plugins() {
        return plugins;
    }

    @Override
    public PictureReader reader() {
        return reader;
    }

    @Override
    public Job<ScanReport> scan(List<Path> roots, ScanOptions options) {
        throw new UnsupportedOperationException("the window searches, it does not only scan");
    }

    @Override
    public Job<FindResult> find(FindOptions options) {
        return context -> {
            NamedGroups groups = new NamedGroups(reader, groupOf);
            for (Path root : options.roots()) {
                groups.read(root, context);
            }
            pictures = groups.all();
            long found = groups.pictures() + groups.skipped().size();
            ScanReport report = new ScanReport(
                    found, groups.pictures(), 0, 0, groups.skipped(), LEFT_OUT, 0, Duration.ofSeconds(2));
            return new FindResult(options, report, groups.ranked());
        };
    }

    @Override
    public List<IndexedPicture> pictures(List<Path> folders, AlgorithmId algorithm) {
        return pictures;
    }

    /** Those of the same bytes. */
    @Override
    public Job<List<LikeFile.Like>> like(Path file) {
        return context -> new LikeFile(reader, some -> Map.of(), (first, second, turn, toned) -> Optional.empty())
                .find(file, pictures, plugins.hashAlgorithms().get(0), Level.NORMAL, context);
    }

    @Override
    public ExplainPair.Explained explain(Path first, Path second, AlgorithmId algorithm) throws IOException {
        throw new IOException("the window does not ask for explanations");
    }

    @Override
    public Job<ApplyReport> apply(ActionPlan plan, ApplyOptions options) {
        return new ApplyPlan(plan, actions, journal, keeper -> List.of(), options, Clock.systemUTC());
    }

    @Override
    public List<Refusal> refusals(ActionPlan plan) {
        return List.of();
    }

    @Override
    public Path indexFile() {
        return dataFolder.resolve("index.mv.db");
    }

    @Override
    public Job<IdentifiedPlan> identify(ActionPlan plan, List<Path> heldBack, CompanionChoice choice) {
        IndexedContents contents = new NoContents();
        return job -> {
            JoinedPlan joined = withCompanions(plan, choice);
            return new IdentifyPlan(joined.plan(), heldBack, contents, new RotCheck(reader, contents, place -> false))
                    .run(job)
                    .alsoRefused(joined.held());
        };
    }

    @Override
    public Job<ContentReport> checkContents() {
        throw new UnsupportedOperationException("the window does not care for the index");
    }

    @Override
    public ApplyOptions applyOptions(boolean dryRun, boolean allowPermanent) {
        return new ApplyOptions(settings.protectedFolders(), dataFolder.resolve("trash"), dryRun, allowPermanent);
    }

    @Override
    public UndoJournal undo() {
        return new UndoJournal(journal, HandOver.with(actions));
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public IgnoredPairs ignoredPairs() {
        return ignoredPairs;
    }

    @Override
    public NoMatches noMatches() {
        return NoMatches.deaf();
    }

    @Override
    public LastSearch lastSearch() {
        return lastSearch;
    }

    @Override
    public Decisions decisions() {
        return Decisions.forgetful();
    }

    @Override
    public ContentDigests digests() {
        return picture -> Optional.of("%064x".formatted(picture.id()));
    }

    @Override
    public IndexCare indexCare() {
        throw new UnsupportedOperationException("the window does not care for the index");
    }

    @Override
    public List<Path> roots() {
        return settings.folders();
    }

    @Override
    public List<SkippedFile> skipped() {
        return List.of();
    }

    @Override
    public FindOptions findOptions(List<Path> roots) {
        return new FindOptions(
                roots,
                ScanOptions.usual(),
                AlgorithmId.parse(settings.algorithm()),
                new MatchOptions(settings.level(), OptionalInt.empty()),
                settings.protectedFolders(),
                settings.preferredFolders(),
                settings.keeperRules());
    }

    @Override
    public void close() {
        // nothing is open
    }

    private static final class NoContents implements IndexedContents {

        @Override
        public Optional<IndexedContent> of(Path file) {
            return Optional.empty();
        }

        @Override
        public List<IndexedContent> all() {
            return List.of();
        }

        @Override
        public Optional<Miniature> miniature(long id) {
            return Optional.empty();
        }

        @Override
        public void prove(long id, String sha256) {
            // forgotten
        }
    }

    private static final class NoSearch implements LastSearch {

        @Override
        public void remember(FindResult result) {
            // forgotten
        }

        @Override
        public Optional<FindResult> recall() {
            return Optional.empty();
        }

        @Override
        public Optional<Beginning> beginning(int most) {
            return Optional.empty();
        }
    }
}
