package io.github.lookalike.rank;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What would be lost with a redundant picture although its keeper stays. */
final class Losses {

    private Losses() {}

    /** One warning for each thing that the keeper lacks, the gravest first. */
    static List<Reason> of(RankInput redundant, RankInput keeper) {
        Metadata its = redundant.picture().metadata();
        Metadata keepers = keeper.picture().metadata();
        List<Reason> warnings = new ArrayList<>();
        if (its.hasPosition() && !keepers.hasPosition()) {
            warnings.add(Reason.of("loss.position"));
        }
        if (its.rating().isPresent() && keepers.rating().isEmpty()) {
            warnings.add(Reason.of("loss.rating"));
        }
        if (!new HashSet<>(keepers.keywords()).containsAll(its.keywords())) {
            warnings.add(Reason.of("loss.keywords"));
        }
        if (its.captured().isPresent() && keepers.captured().isEmpty()) {
            warnings.add(Reason.of("loss.captured"));
        }
        ImageFile file = redundant.picture().file();
        if (file.pixelCount() > keeper.picture().file().pixelCount()) {
            warnings.add(Reason.of("loss.pixels", file.width(), file.height()));
        }
        return warnings;
    }
}
