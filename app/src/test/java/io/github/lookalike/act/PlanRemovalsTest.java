package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Turn;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.RuledRemovals;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PlanRemovalsTest {

    @Test
    void plans_only_chosen_redundant_members() {
        RankedGroup group = group("g", 1, Role.REDUNDANT, Role.PROTECTED, Role.REDUNDANT);
        assertThat(planned(plan(List.of(group)))).containsExactly(path(2), path(4));
        ActionPlan one = PlanRemovals.plan(
                RuledRemovals.of(List.of(group), member -> member.picture().id() == 4, "trash"),
                Optional.empty(),
                Album.CLOCK);
        assertThat(planned(one)).containsExactly(path(4));
        assertThat(one.actions().get(0).keeper().path()).isEqualTo(path(1));
        assertThat(one.created()).isEqualTo(Album.CLOCK.instant());
    }

    @Test
    void asks_about_redundant_members_only() {
        PlanRemovals.plan(
                RuledRemovals.of(
                        List.of(group("g", 1, Role.REDUNDANT, Role.PROTECTED)),
                        member -> {
                            assertThat(member.role()).isEqualTo(Role.REDUNDANT);
                            return true;
                        },
                        "trash"),
                Optional.empty(),
                Album.CLOCK);
    }

    @Test
    void never_removes_one_name_of_a_file_for_another_name_of_it() {
        RankedGroup group = group("g", 1, member -> Optional.of("the same"), Role.REDUNDANT);
        assertThat(plan(List.of(group)).actions()).isEmpty();
    }

    /** Law 4: groups may overlap in any way, and at least one picture of each stays. */
    @Test
    void keeps_a_picture_of_every_group_however_groups_overlap() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            List<RankedGroup> groups = new ArrayList<>();
            for (int g = 0; g < 4; g++) {
                Role[] roles = new Role[1 + random.nextInt(4)];
                for (int r = 0; r < roles.length; r++) {
                    roles[r] = random.nextInt(5) == 0 ? Role.PROTECTED : Role.REDUNDANT;
                }
                groups.add(group("g" + g, 1 + random.nextInt(8), roles));
            }
            Set<Path> leaving = new HashSet<>(planned(plan(groups)));
            for (RankedGroup group : groups) {
                assertThat(leaving).doesNotContain(group.keeper().picture().path());
                for (RankedGroup.Member member : group.members()) {
                    if (member.role() == Role.PROTECTED) {
                        assertThat(leaving).doesNotContain(member.picture().path());
                    }
                }
            }
        }
    }

    private static ActionPlan plan(List<RankedGroup> groups) {
        return PlanRemovals.plan(RuledRemovals.of(groups, member -> true, "trash"), Optional.empty(), Album.CLOCK);
    }

    @Test
    void names_of_one_file_are_freed_once_and_not_at_all_if_one_stays() {
        FileKeys pairs = picture -> Optional.of("file " + picture / 2);
        assertThat(group("a", 1, pairs, Role.REDUNDANT, Role.REDUNDANT).reclaimableBytes())
                .isEqualTo(7);
        assertThat(group("a", 1, pairs, Role.REDUNDANT, Role.PROTECTED).reclaimableBytes())
                .isZero();
        assertThat(group("a", 1, Role.REDUNDANT, Role.REDUNDANT).reclaimableBytes())
                .isEqualTo(14);
    }

    private static List<Path> planned(ActionPlan plan) {
        return plan.actions().stream().map(action -> action.file().path()).collect(Collectors.toList());
    }

    private static RankedGroup group(String id, int keeper, Role... others) {
        return group(id, keeper, picture -> Optional.empty(), others);
    }

    private static RankedGroup group(String id, int keeper, FileKeys keys, Role... others) {
        IndexedPicture best = picture(keeper, keys);
        List<SimilarGroup.Member> members = new ArrayList<>();
        List<RankedGroup.Member> ranked = new ArrayList<>();
        Quality quality = new Quality(0.5, Map.of());
        ranked.add(new RankedGroup.Member(
                best, Role.KEEPER, Optional.empty(), quality, List.of(), List.of(), Safety.SAFE));
        for (int i = 0; i < others.length; i++) {
            IndexedPicture other = picture(keeper + 1 + i, keys);
            Match match = new Match(best.id(), other.id(), 0, 1, Tier.IDENTICAL, Turn.NONE, List.of());
            members.add(new SimilarGroup.Member(other, match));
            ranked.add(new RankedGroup.Member(
                    other, others[i], Optional.of(match), quality, List.of(), List.of(), Safety.SAFE));
        }
        return new RankedGroup(new SimilarGroup(id, Tier.IDENTICAL, best, members, List.of()), ranked, false);
    }

    private static IndexedPicture picture(int id, FileKeys keys) {
        return new IndexedPicture(
                id,
                root(),
                ImageFile.of(path(id), 7, Instant.EPOCH, 1, 1, "JPEG"),
                keys.of(id),
                Metadata.NONE,
                Optional.empty(),
                Optional.empty());
    }

    private static Path path(int id) {
        return root().resolve(id + ".jpg");
    }

    private static Path root() {
        return Path.of("/pictures").toAbsolutePath();
    }

    @FunctionalInterface
    private interface FileKeys {

        Optional<String> of(int id);
    }
}
