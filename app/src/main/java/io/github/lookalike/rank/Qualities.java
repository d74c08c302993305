package io.github.lookalike.rank;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The quality of pictures, by all scorers: taken from the cache where it is there, else scored now by several threads
 * and stored.
 */
public final class Qualities {

    /** Pictures scored between two looks at the cache; what was stored stays when the job is cancelled. */
    private static final int BATCH = 64;

    private final List<QualityScorer> scorers;
    private final QualityCache cache;
    private final Scoring scoring;
    private final ParentSearch parents;

    /**
     * @param scorers those of all plugins; one that throws is left out for that picture, and the troubles are told
     * @param workers threads that read pictures, 1 or more
     */
    public Qualities(
            List<QualityScorer> scorers,
            QualityCache cache,
            PictureReader reader,
            int workers,
            ScorerTroubles troubles) {
        this.scorers = List.copyOf(scorers);
        this.cache = cache;
        Crew crew = new Crew(workers);
        this.scoring = new Scoring(reader, crew, troubles);
        this.parents = new ParentSearch(reader, cache, crew);
    }

    /**
     * Which of the pictures were proven to be made from which, where it matters and facts leave it open.
     *
     * @param qualities the quality of each picture
     * @throws InterruptedException when the thread is interrupted
     * @throws java.util.concurrent.CancellationException when the job is cancelled; what was seen by then is stored
     */
    public Parents parents(
            List<IndexedPicture> pictures,
            List<Match> matches,
            Function<IndexedPicture, Quality> qualities,
            JobContext job)
            throws InterruptedException {
        Parents found = parents.among(pictures, matches, qualities, job);
        job.checkpoint();
        return found;
    }

    /**
     * The quality of each picture by its id.
     *
     * @throws InterruptedException when the thread is interrupted
     * @throws java.util.concurrent.CancellationException when the job is cancelled; what was scored by then is stored
     */
    public Map<Long, Quality> of(List<IndexedPicture> pictures, JobContext job) throws InterruptedException {
        Map<Long, Quality> qualities = new HashMap<>();
        for (int start = 0; start < pictures.size(); start += BATCH) {
            job.checkpoint();
            List<IndexedPicture> batch = pictures.subList(start, Math.min(pictures.size(), start + BATCH));
            scores(batch, job).forEach((id, scores) -> qualities.put(id, quality(scores)));
        }
        return qualities;
    }

    /** Whether every scorer has scored a picture: what a failing one has not seen is not known to be worse. */
    public boolean complete(RankedGroup.Member member) {
        return scorers.stream().allMatch(scorer -> member.quality().scores().containsKey(scorer.id()));
    }

    private Map<Long, Map<String, QualityScore>> scores(List<IndexedPicture> batch, JobContext job)
            throws InterruptedException {
        Map<Long, Map<String, QualityScore>> known = new HashMap<>();
        Map<Long, Map<String, QualityScore>> stored =
                cache.scores(batch.stream().map(IndexedPicture::id).toList());
        List<Scoring.Task> tasks = new ArrayList<>();
        for (IndexedPicture picture : batch) {
            Map<String, QualityScore> its = stored.getOrDefault(picture.id(), Map.of());
            known.put(picture.id(), new HashMap<>(its));
            List<QualityScorer> missing = scorers.stream()
                    .filter(scorer -> !its.containsKey(Scoring.key(scorer)))
                    .toList();
            if (!missing.isEmpty()) {
                tasks.add(new Scoring.Task(picture, missing));
            }
        }
        Map<Long, Map<String, QualityScore>> fresh = scoring.run(tasks, job);
        if (!fresh.isEmpty()) {
            cache.store(fresh);
        }
        fresh.forEach((id, scores) ->
                known.computeIfAbsent(id, unknown -> new HashMap<>()).putAll(scores));
        job.checkpoint();
        return known;
    }

    /** The mean weighted by the scorers' own weights, of those that have a score. */
    private Quality quality(Map<String, QualityScore> scores) {
        Map<String, QualityScore> byScorer = new HashMap<>();
        double sum = 0;
        double weights = 0;
        for (QualityScorer scorer : scorers) {
            QualityScore score = scores.get(Scoring.key(scorer));
            if (score != null) {
                byScorer.put(scorer.id(), score);
                sum += scorer.weight() * score.value();
                weights += scorer.weight();
            }
        }
        return new Quality(weights > 0 ? Math.min(1, sum / weights) : 0, byScorer);
    }
}
