package io.github.lookalike.act;

import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.FolderFiles;
import io.github.lookalike.asset.WholeShots;
import io.github.lookalike.asset.WholeShots.Leaving;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Leaves out of a plan what would tear an asset, such as a raw file and its JPEG: it goes whole or stays whole. */
public final class WholeAssets {

    private final Map<Path, IndexedPicture> pictures = new HashMap<>();

    private WholeAssets(List<RankedGroup> groups) {
        for (RankedGroup group : groups) {
            for (RankedGroup.Member member : group.members()) {
                pictures.put(member.picture().path(), member.picture());
            }
        }
    }

    /**
     * The plan without the pictures of which another file of the same shot stays, and without those whose keeper would lose
     * another file of its shot. Looks at no disk.
     *
     * @param groups those the plan was made from
     */
    public static ActionPlan of(ActionPlan plan, List<RankedGroup> groups) {
        WholeAssets known = new WholeAssets(groups);
        // Films go as companions, by a rule of their own.
        Assets assets = Assets.of(known.pictures.values(), folder -> FolderFiles.NONE);
        List<Leaving> wanted = plan.actions().stream().map(known::leaving).toList();
        Set<Path> whole = new HashSet<>();
        WholeShots.of(wanted, assets, Set.of())
                .forEach(one -> whole.add(one.picture().path()));
        return plan.with(plan.actions().stream()
                .filter(action -> whole.contains(action.file().path()))
                .toList());
    }

    private Leaving leaving(PlannedAction action) {
        return new Leaving(known(action.file()), known(action.keeper()));
    }

    private IndexedPicture known(PlannedFile file) {
        return Objects.requireNonNull(pictures.get(file.path()), () -> "of no group: " + file.path());
    }
}
