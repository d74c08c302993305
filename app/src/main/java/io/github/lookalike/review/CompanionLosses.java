package io.github.lookalike.review;

import io.github.lookalike.api.Reason;
import io.github.lookalike.asset.CompanionDifference;
import io.github.lookalike.asset.FolderFiles;
import io.github.lookalike.asset.Folders;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of each redundant picture what belongs to it, such as notes and films, and its keeper lacks. */
final class CompanionLosses {

    private final Folders folders;

    CompanionLosses(Folders folders) {
        this.folders = folders;
    }

    /** The same group, with these warnings. Lists folders, and reads notes where both pictures have some. */
    RankedGroup told(RankedGroup group) {
        Path keeper = group.keeper().picture().path();
        Set<Path> redundant = group.members().stream()
                .filter(member -> member.role() == Role.REDUNDANT)
                .map(member -> member.picture().path())
                .collect(Collectors.toSet());
        return group.warning(member -> redundant.contains(member.picture().path())
                ? lost(member.picture().path(), keeper, redundant)
                : List.of());
    }

    private List<Reason> lost(Path picture, Path keeper, Set<Path> redundant) {
        FolderFiles beside = folders.in(picture.resolveSibling(""));
        List<Reason> lost = new ArrayList<>();
        for (Path companion : beside.belongingTo(picture)) {
            // What belongs to another picture as well stays with that one.
            if (redundant.containsAll(beside.owners(companion))) {
                List<Path> has = folders.in(keeper.resolveSibling("")).belongingTo(keeper);
                CompanionDifference.between(picture, keeper, companion, has).ifPresent(lost::add);
            }
        }
        return lost;
    }
}
