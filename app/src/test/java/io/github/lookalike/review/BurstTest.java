package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.scan.IndexedPicture;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 5, 1, 12, 0);

    @Test
    void shots_within_seconds_are_a_burst_and_copies_or_shots_of_another_hour_are_none() {
        assertThat(Burst.isIn(group(Tier.LOOK_ALIKE, 0, 2, 3))).isTrue();
        assertThat(Burst.isIn(group(Tier.LOOK_ALIKE, 0, 3600, 3604))).isTrue();
        assertThat(Burst.isIn(group(Tier.LOOK_ALIKE, 0, 60, 3600))).isFalse();
        assertThat(Burst.isIn(group(Tier.SAME_PICTURE, 0, 0, 0))).isFalse();
    }

    @Test
    void a_person_looks_at_bursts_alone() {
        ReviewSession session = SampleGroups.session(
                taken(SampleGroups.group(1, 3, Tier.LOOK_ALIKE), 0, 1, 2),
                taken(SampleGroups.group(2, 3, Tier.LOOK_ALIKE), 0, 100, 200),
                SampleGroups.group(3, 3, Tier.LOOK_ALIKE));
        ReviewView view = new ReviewView(session, Arranging.atOnce());
        view.show(GroupFilter.ALL.with(new PictureFilter(Optional.empty(), 0, true)));
        assertThat(view.shown()).extracting(ReviewGroup::id).containsExactly("g1");
    }

    @Test
    void so_many_of_the_best_stay_and_the_others_are_marked_until_undone() {
        ReviewSession session = SampleGroups.session(SampleGroups.group(1, 5, Tier.LOOK_ALIKE));
        ReviewGroup group = session.groups().get(0);
        session.keepingBest(List.of(group), 2, Decision.TRASH).run();
        assertThat(group.members().stream().map(group::decision))
                .containsExactly(
                        Optional.of(Decision.KEEP),
                        Optional.of(Decision.KEEP),
                        Optional.of(Decision.TRASH),
                        Optional.of(Decision.TRASH),
                        Optional.of(Decision.TRASH));
        session.undo();
        assertThat(group.isTouched()).isFalse();
        session.keepingBest(List.of(group), 9, Decision.TRASH).run();
        assertThat(session.totals()).isEqualTo(Totals.NOTHING);
    }

    private static ReviewGroup group(Tier tier, int... seconds) {
        return SampleGroups.session(taken(SampleGroups.group(1, seconds.length, tier), seconds))
                .groups()
                .get(0);
    }

    /** The same group with its pictures taken so many seconds after noon. */
    private static RankedGroup taken(RankedGroup group, int... seconds) {
        List<IndexedPicture> pictures = IntStream.range(0, seconds.length)
                .mapToObj(index -> taken(group.members().get(index).picture(), seconds[index]))
                .toList();
        List<Member> members = new ArrayList<>();
        List<SimilarGroup.Member> others = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            Member old = group.members().get(i);
            members.add(new Member(
                    pictures.get(i),
                    old.role(),
                    old.match(),
                    old.quality(),
                    old.reasons(),
                    old.warnings(),
                    old.safety()));
            IndexedPicture picture = pictures.get(i);
            old.match().ifPresent(match -> others.add(new SimilarGroup.Member(picture, match)));
        }
        SimilarGroup similar = new SimilarGroup(group.id(), group.group().tier(), pictures.get(0), others, List.of());
        return new RankedGroup(similar, members, false);
    }

    private static IndexedPicture taken(IndexedPicture picture, int second) {
        Metadata metadata = Metadata.builder()
                .captured(Optional.of(NOON.plusSeconds(second)))
                .build();
        return new IndexedPicture(
                picture.id(),
                picture.root(),
                picture.file(),
                picture.fileKey(),
                metadata,
                picture.damage(),
                picture.fingerprints());
    }
}
