package io.github.lookalike.rank;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Objects;

/**
 * What a rule knows of a picture.
 *
 * @param origin what tells where it comes from
 * @param originLevel 0 for what others can be made from, by {@link Origins}
 * @param ownersEdit whether the owner edited it
 * @param edited whether it was made from what most of the others show, by {@link Agreement}
 * @param qualityLevel 0 for the best, by {@link QualityLevels}
 * @param inProtectedFolder whether it stays in any case, in a folder the person protects or another program rules
 * @param folderPreference the place of its folder among the preferred ones, 0 for the most preferred;
 *     {@link Integer#MAX_VALUE} when it lies in none
 * @param discarded whether it lies in a folder of what was thrown away
 */
record RankInput(
        IndexedPicture picture,
        Quality quality,
        Origin origin,
        int originLevel,
        boolean ownersEdit,
        boolean edited,
        int qualityLevel,
        boolean inProtectedFolder,
        int folderPreference,
        boolean discarded) {

    RankInput {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(origin, "origin");
    }

    ImageFile file() {
        return picture.file();
    }

    /** The score by a scorer's id, 0 where there is none. */
    double score(String scorer) {
        return quality.score(scorer);
    }
}
