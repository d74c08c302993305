package io.github.lookalike.review;

import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Objects;

/**
 * A picture that is to go, because a person or a rule said so.
 *
 * @param picture what goes
 * @param keeper what stays for it, of the same group
 * @param tier how sure it is that both are the same picture
 * @param action how it goes: the id of a file action
 */
public record ChosenRemoval(String groupId, IndexedPicture picture, IndexedPicture keeper, Tier tier, String action) {

    public ChosenRemoval {
        Objects.requireNonNull(groupId, "groupId");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(action, "action");
        if (picture.id() == keeper.id()) {
            throw new IllegalArgumentException(action + " " + picture.path() + " for " + keeper.path());
        }
    }

    /** The same, going another way. */
    public ChosenRemoval by(String otherAction) {
        return new ChosenRemoval(groupId, picture, keeper, tier, otherAction);
    }
}
