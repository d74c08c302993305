package io.github.lookalike.review;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.ListedFolders;
import io.github.lookalike.asset.OwnersEdit;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.Recent;
import io.github.lookalike.group.Grouper;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Matcher;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.Batch;
import io.github.lookalike.rank.KeeperRanker;
import io.github.lookalike.rank.KeeperRules;
import io.github.lookalike.rank.Qualities;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.scan.FolderPlaces;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.IndexedPictures;
import io.github.lookalike.scan.Scan;
import io.github.lookalike.scan.ScanReport;
import io.github.lookalike.scan.SpareMemory;
import io.github.lookalike.scan.Windows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole way from folders to ranked groups: scan, match, group, rank. */
public final class FindSimilar {

    /** Of what was decoded in full so many bytes are kept while others look at it: a part of the memory there is. */
    public static final long HELD = Recent.share(32, 48);

    /** So many pixels are held decoded at most while all that is asked of them is measured, where matches allow. */
    private static final long AT_ONCE = HELD / Picture.BYTES_A_PIXEL;

    private static final List<Progress.Stage> STEPS = List.of(
            Progress.Stage.WALKING,
            Progress.Stage.READING,
            Progress.Stage.COMPARING,
            Progress.Stage.VERIFYING,
            Progress.Stage.RANKING);

    private static final Logger LOG = LoggerFactory.getLogger(FindSimilar.class);

    private final Scan scan;
    private final IndexedPictures index;
    private final Matcher matcher;
    private final IgnoredMatches ignored;
    private final Qualities qualities;
    private final ProveGroups proving;
    private final LastSearch last;
    private final SpareMemory memory = new SpareMemory();

    public FindSimilar(
            Scan scan,
            IndexedPictures index,
            Matcher matcher,
            IgnoredMatches ignored,
            Qualities qualities,
            ProveGroups proving,
            LastSearch last) {
        this.scan = scan;
        this.index = index;
        this.matcher = matcher;
        this.ignored = ignored;
        this.qualities = qualities;
        this.proving = proving;
        this.last = last;
    }

    /**
     * Finds the groups.
     *
     * @param algorithm the one that the options name
     * @throws IOException when a folder does not exist
     * @throws InterruptedException when the thread is interrupted
     */
    public FindResult run(FindOptions options, HashAlgorithm algorithm, JobContext job)
            throws IOException, InterruptedException {
        job.steps(STEPS);
        FolderPlaces places = scan.locate(options.roots().isEmpty() ? index.roots() : options.roots());
        List<Path> folders = places.present();
        Windows windows = options.match().level().windows();
        ScanReport report = scan.run(places, options.scan().through(windows), algorithm, job);
        List<IndexedPicture> pictures = index.below(folders, algorithm.id(), windows).stream()
                .filter(picture -> report.offline().stream().noneMatch(picture.path()::startsWith))
                .toList();
        job.report(Progress.of(Progress.Stage.COMPARING, 0, pictures.size()));
        List<Match> found = matcher.match(pictures, algorithm, options.match(), job);
        memory.giveBack();
        List<Match> matches = ignored.leaveOut(found, pictures);
        FindResult result = new FindResult(options.over(folders), report, ranked(pictures, matches, options, job));
        last.remember(result);
        LOG.info("{} groups among {} pictures", result.groups().size(), pictures.size());
        return result;
    }

    private List<RankedGroup> ranked(
            List<IndexedPicture> pictures, List<Match> matches, FindOptions options, JobContext job)
            throws InterruptedException {
        Set<Long> ids = new HashSet<>();
        for (Match match : matches) {
            ids.add(match.first());
            ids.add(match.second());
        }
        List<IndexedPicture> matched =
                pictures.stream().filter(one -> ids.contains(one.id())).toList();
        ListedFolders folders = new ListedFolders();
        OwnersEdit edits = new OwnersEdit(folders);
        Assets assets = Assets.of(beside(matched, pictures), folders);
        List<RankedGroup> ranked = new ArrayList<>();
        int done = 0;
        for (Batch batch : Batch.of(matched, matches, AT_ONCE)) {
            job.report(Progress.of(Progress.Stage.RANKING, done, matched.size()));
            job.checkpoint();
            ranked.addAll(proving.prove(ranked(batch, edits, options, job), assets, edits, qualities::complete, job));
            done += batch.pictures().size();
            memory.giveBack();
        }
        job.report(Progress.of(Progress.Stage.RANKING, done, matched.size()));
        ranked.sort(Comparator.comparing(RankedGroup::id));
        CompanionLosses losses = new CompanionLosses(folders);
        return TornShots.heldBack(ranked.stream().map(losses::told).toList(), assets);
    }

    /** The pictures of folders in which one matched: what a shot consists of lies in one folder. */
    private static List<IndexedPicture> beside(List<IndexedPicture> matched, List<IndexedPicture> pictures) {
        Set<Path> folders =
                matched.stream().map(one -> one.path().resolveSibling("")).collect(Collectors.toSet());
        return pictures.stream()
                .filter(one -> folders.contains(one.path().resolveSibling("")))
                .toList();
    }

    private List<RankedGroup> ranked(Batch batch, OwnersEdit edits, FindOptions options, JobContext job)
            throws InterruptedException {
        List<IndexedPicture> matched = batch.pictures();
        Map<Long, Long> twins = twins(batch.matches());
        Map<Long, Quality> quality = qualities.of(
                matched.stream().filter(one -> !twins.containsKey(one.id())).toList(), job);
        Function<IndexedPicture, Quality> known = picture -> {
            Quality one = quality.get(twins.getOrDefault(picture.id(), picture.id()));
            return one == null ? Quality.UNKNOWN : one;
        };
        Set<Long> edited =
                matched.stream().filter(edits::isEdit).map(IndexedPicture::id).collect(Collectors.toSet());
        KeeperRanker ranker = new KeeperRanker(
                        KeeperRules.parse(options.keeperRules()),
                        options.protectedFolders(),
                        options.preferredFolders(),
                        known)
                .withOwnersEdits(picture -> edited.contains(picture.id()));
        List<SimilarGroup> groups = List.of();
        Map<String, KeeperRanker> rankers = new HashMap<>();
        for (Level level : options.match().level().steps()) {
            List<Match> matches =
                    batch.matches().stream().filter(level::includes).toList();
            KeeperRanker its = ranker.among(matched, matches, qualities.parents(matched, matches, known, job));
            Grouper grouper = new Grouper(its.preference());
            groups = level.searchesWider()
                    ? grouper.widen(groups, matched, matches, its::isAsTaken)
                    : grouper.group(matched, matches);
            groups.forEach(group -> rankers.putIfAbsent(group.id(), its));
        }
        return groups.stream()
                .map(group -> Objects.requireNonNull(rankers.get(group.id())).rank(group))
                .toList();
    }

    /** Of files of the same bytes one is scored for all: by the id of each other one that of the first. */
    private static Map<Long, Long> twins(List<Match> matches) {
        Map<Long, Long> twins = new HashMap<>();
        matches.stream()
                .filter(match -> match.tier() == Tier.IDENTICAL)
                .sorted(Comparator.comparingLong(Match::first).thenComparingLong(Match::second))
                .forEach(match -> twins.putIfAbsent(match.second(), twins.getOrDefault(match.first(), match.first())));
        return twins;
    }
}
