package io.github.lookalike.host;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import java.util.Objects;
import java.util.Optional;

/** A scorer behind its guard; what it says of itself is asked once. */
final class GuardedScorer implements QualityScorer {

    private final QualityScorer scorer;
    private final Guard guard;
    private final String id;
    private final String displayName;
    private final int revision;
    private final double weight;

    /** Asks the scorer what it is: to be called as a plugin is. */
    GuardedScorer(QualityScorer scorer, Guard guard, String variant) {
        this.scorer = scorer;
        this.guard = guard;
        this.id = Extensions.checked(scorer.id());
        this.displayName = Extensions.name(scorer.displayName(), id);
        this.revision = variant.isEmpty() ? scorer.revision() : Objects.hash(scorer.revision(), variant);
        this.weight = scorer.weight();
        if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
            throw new PluginFailedException(Reason.of("plugin.weight", weight));
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public double weight() {
        return weight;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        OwnTime time = new OwnTime();
        Errand errand = new Errand(
                "scorer " + id,
                candidate.file().path().toString(),
                guard.limits().call(),
                time);
        return guard.call(errand, () -> scorer.score(new TimedCandidate(candidate, time)));
    }

    /** A candidate whose reading is not counted as the scorer's time. */
    private record TimedCandidate(Candidate candidate, OwnTime time) implements Candidate {

        @Override
        public ImageFile file() {
            return candidate.file();
        }

        @Override
        public Metadata metadata() {
            return candidate.metadata();
        }

        @Override
        public Optional<Pixels> pixels(int shortSide) {
            try {
                return time.outside(() -> candidate.pixels(shortSide));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("reading a candidate throws nothing else", e);
            }
        }
    }
}
