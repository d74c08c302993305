package io.github.lookalike.review;

import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Objects;

/**
 * A picture that a person wants gone.
 *
 * @param picture what goes
 * @param keeper what stays for it, of the same group
 * @param tier how sure it is that both are the same picture
 * @param decision how it goes
 */
public record ChosenRemoval(
        String groupId, IndexedPicture picture, IndexedPicture keeper, Tier tier, Decision decision) {

    public ChosenRemoval {
        Objects.requireNonNull(groupId, "groupId");
        if (!decision.removes() || picture.id() == keeper.id()) {
            throw new IllegalArgumentException(decision + " " + picture.path() + " for " + keeper.path());
        }
    }
}
