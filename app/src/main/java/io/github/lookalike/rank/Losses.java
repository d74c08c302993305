package io.github.lookalike.rank;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What would be lost with a redundant picture although its keeper stays. */
final class Losses {

    private Losses() {}

    /** One warning for each thing that the keeper lacks, the gravest first. */
    static List<String> of(RankInput redundant, RankInput keeper) {
        Metadata its = redundant.picture().metadata();
        Metadata keepers = keeper.picture().metadata();
        List<String> warnings = new ArrayList<>();
        if (its.hasPosition() && !keepers.hasPosition()) {
            warnings.add("holds a GPS position that the keeper lacks");
        }
        if (its.rating().isPresent() && keepers.rating().isEmpty()) {
            warnings.add("holds a rating that the keeper lacks");
        }
        if (!new HashSet<>(keepers.keywords()).containsAll(its.keywords())) {
            warnings.add("holds keywords that the keeper lacks");
        }
        if (its.captured().isPresent() && keepers.captured().isEmpty()) {
            warnings.add("holds a capture time that the keeper lacks");
        }
        ImageFile file = redundant.picture().file();
        if (file.pixelCount() > keeper.picture().file().pixelCount()) {
            warnings.add("has more pixels than the keeper (" + file.width() + "×" + file.height() + ")");
        }
        return warnings;
    }
}
