package io.github.lookalike.launch;

import io.github.lookalike.act.HandOver;
import io.github.lookalike.act.RecoverJournal;
import io.github.lookalike.act.RecoverReport;
import io.github.lookalike.act.UndoJournal;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.host.OptionState;
import io.github.lookalike.host.PluginChoice;
import io.github.lookalike.host.PluginHost;
import io.github.lookalike.host.PluginOptions;
import io.github.lookalike.index.CheapestSearch;
import io.github.lookalike.match.DecodedFullLook;
import io.github.lookalike.match.DecodedLook;
import io.github.lookalike.match.ExplainFiles;
import io.github.lookalike.match.LikeFile;
import io.github.lookalike.match.Matcher;
import io.github.lookalike.rank.Qualities;
import io.github.lookalike.review.ExplainPair;
import io.github.lookalike.review.FindSimilar;
import io.github.lookalike.review.IgnoredMatches;
import io.github.lookalike.review.NoMatchMemory;
import io.github.lookalike.review.ProveGroups;
import io.github.lookalike.review.ProvePair;
import io.github.lookalike.review.WholePages;
import io.github.lookalike.scan.IndexNotice;
import io.github.lookalike.scan.RotCheck;
import io.github.lookalike.scan.Scan;
import io.github.lookalike.scan.SystemVolumes;
import io.github.lookalike.scan.UnmountedPlaces;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.store.Database;
import io.github.lookalike.store.H2CloserLook;
import io.github.lookalike.store.H2ContentDigests;
import io.github.lookalike.store.H2Decisions;
import io.github.lookalike.store.H2FingerprintCache;
import io.github.lookalike.store.H2FullLook;
import io.github.lookalike.store.H2IgnoredPairs;
import io.github.lookalike.store.H2IndexCare;
import io.github.lookalike.store.H2IndexedContents;
import io.github.lookalike.store.H2IndexedPictures;
import io.github.lookalike.store.H2Journal;
import io.github.lookalike.store.H2KnownVolumes;
import io.github.lookalike.store.H2LastSearch;
import io.github.lookalike.store.H2MatchMemory;
import io.github.lookalike.store.H2Miniatures;
import io.github.lookalike.store.H2QualityCache;
import io.github.lookalike.store.IndexFailedException;
import io.github.lookalike.store.IndexUnavailableException;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchPlace;
import io.github.lookalike.workbench.WorkbenchUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the parts and puts them together: the only place that says {@code new} across packages. */
final class Wiring {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private final Versions versions;

    Wiring(Versions versions) {
        this.versions = versions;
    }

    /** Opens everything a front end works with. */
    Workbench open(WorkbenchPlace place) throws WorkbenchUnavailableException {
        try {
            return open(place, Home.at(place));
        } catch (IndexUnavailableException | IOException e) {
            throw new WorkbenchUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private Workbench open(WorkbenchPlace place, Home home) throws IndexUnavailableException, IOException {
        LogFile.open(home.data().resolve("logs"), LogLevel.of(place.verbose(), System.getenv()), place.verbose());
        LOG.info(
                "Lookalike {}, Java {}, {} {}, data {}, index {}",
                versions.app(),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                home.data(),
                home.index());
        home.settings().notice().forEach(reason -> LOG.warn("settings: {}", reason));
        Database database = Database.open(home.index());
        try {
            return assemble(place, home, database);
        } catch (IndexFailedException e) {
            if (!database.isDamaged()) {
                throw e;
            }
            LOG.warn("the index is damaged, and is made anew", e);
            return assemble(place, home, Database.open(home.index()));
        } finally {
            home.own().limit();
        }
    }

    private Workbench assemble(WorkbenchPlace place, Home home, Database database) throws IOException {
        try {
            // Only whoever has the index open unpacks plugins beside it.
            PluginHost plugins = plugins(place, home);
            return assemble(home, database, plugins, reader(plugins));
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private PluginHost plugins(WorkbenchPlace place, Home home) throws IOException {
        Settings settings = home.settings().settings();
        PluginChoice choice = new PluginChoice(
                settings.disabledPlugins(),
                PluginOptions.parse(place.pluginOptions()).over(PluginOptions.parse(settings.pluginOptions())));
        return place.userPlugins()
                ? PluginHost.load(home.data(), versions.pluginApi(), choice)
                : PluginHost.loadBundled(home.data(), versions.pluginApi(), choice);
    }

    private Workbench assemble(Home home, Database database, PluginHost plugins, PictureReader reader) {
        H2IndexedPictures index = new H2IndexedPictures(database);
        H2IndexedContents contents = new H2IndexedContents(database);
        H2ContentDigests digests = new H2ContentDigests(database);
        H2IgnoredPairs ignored = new H2IgnoredPairs(database);
        H2LastSearch last = new H2LastSearch(database, index, Clock.systemUTC());
        ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "writer"));
        H2KnownVolumes volumes = new H2KnownVolumes(database);
        Scan scan = new Scan(reader, new H2FingerprintCache(database, programAndDecoders(plugins)), home.data())
                .over(volumes, new SystemVolumes());
        PictureReader remembering = reader.remembering(FindSimilar.HELD);
        FindSimilar find = new FindSimilar(
                scan,
                index,
                new Matcher(
                        new H2Miniatures(database),
                        digests,
                        new H2CloserLook(database, new DecodedLook(reader), DecodedLook.REVISION),
                        new CheapestSearch(Runtime.getRuntime().availableProcessors()),
                        new H2MatchMemory(database)),
                new IgnoredMatches(ignored, digests),
                qualities(plugins, database, remembering),
                new ProveGroups(new ProvePair(
                        new H2FullLook(database, new DecodedFullLook(remembering)), new WholePages(reader))),
                last);
        UnmountedPlaces unmounted = new UnmountedPlaces(volumes, new SystemVolumes());
        H2Journal journal = new H2Journal(database);
        Map<String, FileAction> actions =
                plugins.fileActions().stream().collect(Collectors.toMap(FileAction::id, Function.identity()));
        RecoverReport all = new RecoverJournal(journal, HandOver.with(actions)).recover();
        boolean partLost =
                database.notices().stream().anyMatch(notice -> notice.kind() == IndexNotice.Kind.HISTORY_INCOMPLETE);
        RecoverReport recovered = partLost ? all.ofPartOfTheHistory() : all;
        recovered
                .entries()
                .forEach(entry -> LOG.warn(
                        "cut off when the program last ended, now {}: {} {} {}",
                        entry.state(),
                        entry.receipt().action(),
                        entry.receipt().file(),
                        entry.reasons()));
        WiredWorkbench.Parts parts = new WiredWorkbench.Parts(
                home,
                database,
                plugins,
                actions,
                reader,
                index,
                new H2IndexCare(database),
                digests,
                contents,
                new RotCheck(reader, contents, unmounted),
                keeper -> seenWhole(reader, keeper),
                ignored,
                new NoMatchMemory(ignored, digests, Clock.systemUTC(), writer),
                last,
                new H2Decisions(database, writer),
                scan,
                find,
                new ExplainPair(
                        new ExplainFiles(reader, new DecodedLook(reader)),
                        new ProvePair(new DecodedFullLook(reader), new WholePages(reader))),
                new LikeFile(reader, new H2Miniatures(database), new DecodedLook(reader)),
                journal,
                recovered,
                new UndoJournal(journal, HandOver.with(actions), unmounted),
                writer);
        return new WiredWorkbench(parts);
    }

    /** What is wrong when all of a picture is decoded. */
    private static List<Reason> seenWhole(PictureReader reader, Path picture) {
        try {
            return reader.read(picture, TargetSize.FULL).damage().stream()
                    .map(Reason::verbatim)
                    .toList();
        } catch (UnreadableException e) {
            return e.reasons();
        }
    }

    private static Qualities qualities(PluginHost plugins, Database database, PictureReader reader) {
        return new Qualities(
                plugins.qualityScorers(),
                new H2QualityCache(database),
                reader,
                Runtime.getRuntime().availableProcessors(),
                (scorer, file, cause) -> LOG.warn("scorer {} failed on {}", scorer.id(), file.path(), cause));
    }

    /** What could not be read is tried again by another version of the program, and with other decoders of plugins. */
    private String programAndDecoders(PluginHost plugins) {
        List<String> decoders = plugins.statuses().stream()
                .filter(plugin -> plugin.extensions().stream().anyMatch(one -> one.startsWith("formats ")))
                .map(plugin -> plugin.id() + " " + plugin.version() + " " + plugin.extensions()
                        + (plugin.options().isEmpty() ? "" : " " + values(plugin.options())))
                .sorted()
                .toList();
        return decoders.isEmpty()
                ? versions.app()
                : versions.app() + "+" + HexFormat.of().toHexDigits(decoders.hashCode());
    }

    private static List<String> values(List<OptionState> options) {
        return options.stream()
                .map(one -> one.option().name() + "=" + one.value())
                .toList();
    }

    private static PictureReader reader(PluginHost plugins) {
        DecodeLimits limits = DecodeLimits.usual();
        return new PictureReader(PictureReader.builtIn(limits), plugins.imageDecoders(), limits);
    }
}
