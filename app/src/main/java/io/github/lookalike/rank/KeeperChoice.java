package io.github.lookalike.rank;

import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a person wants keepers to be chosen.
 *
 * @param rules in the order they are asked
 * @param protectedFolders absolute
 * @param preferredFolders absolute, the most preferred first
 */
public record KeeperChoice(List<RankRule> rules, List<Path> protectedFolders, List<Path> preferredFolders) {

    public KeeperChoice {
        rules = List.copyOf(rules);
        protectedFolders = List.copyOf(protectedFolders);
        preferredFolders = List.copyOf(preferredFolders);
    }

    /**
     * Which picture of a group would be its keeper, by its id, as far as what is stored of the group tells: what pixels say of
     * which was made from which, and notes of owners, are not read again. Held against another choice for the same group it
     * tells what the choice changes, and not what a search would find.
     */
    public long keeper(RankedGroup group) {
        Map<Long, Quality> qualities = group.members().stream()
                .collect(Collectors.toMap(member -> member.picture().id(), RankedGroup.Member::quality));
        List<IndexedPicture> pictures =
                group.members().stream().map(RankedGroup.Member::picture).toList();
        KeeperRanker ranker = new KeeperRanker(
                        rules,
                        protectedFolders,
                        preferredFolders,
                        picture -> qualities.getOrDefault(picture.id(), Quality.UNKNOWN))
                .among(pictures, group.group().cohesion());
        return pictures.stream().min(ranker.preference()).orElseThrow().id();
    }
}
