package io.github.lookalike.proof;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A redundant picture and its keeper, made up for tests: all conditions hold, but for what is said. */
final class Pair {

    private static final Path ROOT = Path.of("pictures").toAbsolutePath();

    Tier tier = Tier.SAME_PICTURE;
    int keepersWidth = 800;
    int othersWidth = 800;
    Metadata.Builder keeper = Metadata.builder().content(Optional.of(Content.PLAIN));
    Metadata.Builder other = Metadata.builder().content(Optional.of(Content.PLAIN));
    Optional<String> keepersDamage = Optional.empty();
    Optional<String> othersDamage = Optional.empty();
    Optional<FullDifference> difference = Optional.of(new Measures().difference());
    Pages pages = Pages.SINGLE;
    boolean scored = true;
    final Set<Condition> findings = EnumSet.noneOf(Condition.class);

    Redundancy redundancy() {
        return new Redundancy(
                picture(1, keepersWidth, keeper, keepersDamage),
                picture(2, othersWidth, other, othersDamage),
                new Match(1, 2, 3, 0.97, tier, Turn.NONE, List.of(Reason.of("match.re-encoded"))),
                difference,
                pages,
                scored,
                findings);
    }

    Proof proof() {
        return Proof.of(redundancy());
    }

    private static IndexedPicture picture(long id, int width, Metadata.Builder metadata, Optional<String> damage) {
        ImageFile file = ImageFile.of(ROOT.resolve(id + ".jpg"), 1000, Instant.EPOCH, width, width * 3 / 4, "JPEG");
        return new IndexedPicture(id, ROOT, file, Optional.empty(), metadata.build(), damage, Optional.empty());
    }
}
