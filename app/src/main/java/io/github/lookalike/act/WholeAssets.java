package io.github.lookalike.act;

import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.FolderFiles;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Leaves out of a plan what would tear an asset, such as a raw file and its JPEG: it goes whole or stays whole. */
public final class WholeAssets {

    private final Map<Path, IndexedPicture> pictures = new HashMap<>();
    private final Assets assets;

    private WholeAssets(List<RankedGroup> groups) {
        for (RankedGroup group : groups) {
            for (RankedGroup.Member member : group.members()) {
                pictures.put(member.picture().path(), member.picture());
            }
        }
        // Films go as companions, by a rule of their own.
        assets = Assets.of(pictures.values(), folder -> FolderFiles.NONE);
    }

    /**
     * The plan without the pictures of which another file of the same shot stays, and without those whose keeper would lose
     * another file of its shot. Looks at no disk.
     *
     * @param groups those the plan was made from
     */
    public static ActionPlan of(ActionPlan plan, List<RankedGroup> groups) {
        WholeAssets whole = new WholeAssets(groups);
        List<PlannedAction> actions = new ArrayList<>(plan.actions());
        // What is left out stays, and may be what another file of its shot waits for.
        while (actions.removeIf(whole.tearing(actions))) {}
        return new ActionPlan(plan.created(), actions);
    }

    private Predicate<PlannedAction> tearing(List<PlannedAction> actions) {
        Set<Path> leaving = actions.stream().map(action -> action.file().path()).collect(Collectors.toSet());
        return action -> !leaving.containsAll(besides(action.file()))
                || besides(action.keeper()).stream().anyMatch(leaving::contains);
    }

    private List<Path> besides(PlannedFile file) {
        IndexedPicture picture = pictures.get(file.path());
        return picture == null
                ? List.of()
                : assets.besides(picture).stream().map(IndexedPicture::path).toList();
    }
}
