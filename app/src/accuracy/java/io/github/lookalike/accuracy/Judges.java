package io.github.lookalike.accuracy;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Match;
import io.github.lookalike.quality.compression.Colour;
import io.github.lookalike.quality.compression.Compression;
import io.github.lookalike.quality.compression.Saving;
import io.github.lookalike.quality.filesize.FileSize;
import io.github.lookalike.quality.metadata.MetadataRichness;
import io.github.lookalike.quality.resolution.Resolution;
import io.github.lookalike.quality.sharpness.Sharpness;
import io.github.lookalike.rank.Parents;
import io.github.lookalike.rank.Qualities;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.QualityCache;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The bundled scorers. */
final class Judges {

    private static final List<QualityScorer> SCORERS = List.of(
            new Resolution(),
            new Sharpness(),
            new Compression(),
            new Saving(),
            new Colour(),
            new MetadataRichness(),
            new FileSize());

    private final Qualities qualities = new Qualities(
            SCORERS,
            new Forgetful(),
            new PictureReader(PictureReader.builtIn(), DecodeLimits.usual()),
            Runtime.getRuntime().availableProcessors(),
            (scorer, file, cause) -> {
                throw new IllegalStateException(scorer.id() + " failed for " + file, cause);
            });

    Map<Long, Quality> of(List<IndexedPicture> pictures) throws InterruptedException {
        return qualities.of(pictures, new JobContext());
    }

    /** Which of them were made from which, as far as their pixels show. */
    Parents parents(List<IndexedPicture> pictures, List<Match> matches, Map<Long, Quality> known)
            throws InterruptedException {
        return qualities.parents(
                pictures, matches, one -> known.getOrDefault(one.id(), Quality.UNKNOWN), new JobContext());
    }

    private static final class Forgetful implements QualityCache {

        @Override
        public Map<Long, Map<String, QualityScore>> scores(Collection<Long> ids) {
            return Map.of();
        }

        @Override
        public void store(Map<Long, Map<String, QualityScore>> scores) {}
    }
}
