package io.github.lookalike.group;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pictures and matches that exist only in tests. */
final class Pictures {

    private static final Path ROOT = Path.of("pictures").toAbsolutePath();

    private Pictures() {}

    /** A picture whose bytes say how good it is. */
    static IndexedPicture picture(long id, long bytes) {
        Path path = ROOT.resolve("picture-" + id + ".jpg");
        ImageFile file = ImageFile.of(path, bytes, Instant.EPOCH, 40, 30, "JPEG");
        return new IndexedPicture(id, ROOT, file, Optional.empty(), Metadata.NONE, Optional.empty(), Optional.empty());
    }

    static Match match(long one, long other, int distance, Tier tier) {
        return new Match(
                Math.min(one, other),
                Math.max(one, other),
                distance,
                0.9,
                tier,
                Turn.NONE,
                List.of(Reason.of("match.re-encoded")));
    }
}
