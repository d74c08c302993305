package io.github.lookalike.quality.filesize;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import org.pf4j.Extension;

/** Prefers the file with more bytes: 0 at a kilobyte, 1 at a hundred megabytes, by orders of magnitude between. */
@Extension
public final class FileSize implements QualityScorer {

    private static final double LEAST = 1e3;
    private static final double MOST = 1e8;

    @Override
    public String id() {
        return "filesize";
    }

    @Override
    public String displayName() {
        return "File size";
    }

    /** Little: bytes say less than any other score, and a large file may just be badly packed. */
    @Override
    public double weight() {
        return 0.05;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        long bytes = candidate.file().bytes();
        return QualityScore.clamped(Math.log(bytes / LEAST) / Math.log(MOST / LEAST), reason(bytes));
    }

    private static Reason reason(long bytes) {
        if (bytes < 1_000) {
            return Reason.of("bytes", bytes);
        }
        return bytes < 1_000_000 ? Reason.of("kilobytes", bytes / 1_000) : Reason.of("megabytes", bytes / 1e6);
    }
}
