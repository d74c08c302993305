package io.github.lookalike.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderPairsTest {

    private static final Path ALBUM = SampleGroups.ROOT.resolve("album");
    private static final Path BACKUP = SampleGroups.ROOT.resolve("backup");
    private static final Path OTHER = SampleGroups.ROOT.resolve("other");

    @Test
    void counts_what_is_contained_each_way_and_names_what_is_not() {
        ReviewSession session = SampleGroups.session(
                SampleGroups.across(1, Tier.IDENTICAL, ALBUM, BACKUP),
                SampleGroups.across(2, Tier.SAME_PICTURE, ALBUM, BACKUP));
        IndexedPicture alone = SampleGroups.picture(900, BACKUP);

        FolderPairs seen = FolderPairs.of(session.groups(), pictures(session, alone));

        assertThat(seen.pairs())
                .extracting(
                        FolderPairs.Pair::folder,
                        FolderPairs.Pair::other,
                        FolderPairs.Pair::contained,
                        FolderPairs.Pair::pictures,
                        FolderPairs.Pair::unique)
                .containsExactly(tuple(ALBUM, BACKUP, 2, 2, 0), tuple(BACKUP, ALBUM, 2, 3, 1));
        assertThat(seen.uniques(pair(seen, BACKUP, ALBUM))).containsExactly(alone);
        assertThat(seen.uniques(pair(seen, ALBUM, BACKUP))).isEmpty();
    }

    @Test
    void what_is_edited_alike_told_apart_or_gone_is_not_contained() {
        ReviewSession session = SampleGroups.session(
                SampleGroups.across(1, Tier.EDITED, ALBUM, BACKUP),
                SampleGroups.across(2, Tier.LOOK_ALIKE, ALBUM, BACKUP),
                SampleGroups.across(3, Tier.IDENTICAL, ALBUM, BACKUP),
                SampleGroups.across(4, Tier.IDENTICAL, ALBUM, BACKUP));
        ReviewGroup told = session.groups().get(2);
        session.decide(told, told.members().get(1), Decision.NO_MATCH);
        session.gone(SampleGroups.found(session, Set.of(401L))).run();

        assertThat(FolderPairs.of(session.groups(), pictures(session)).pairs()).isEmpty();
    }

    @Test
    void pictures_that_match_a_keeper_elsewhere_alone_are_not_said_to_match_each_other() {
        ReviewSession session = SampleGroups.session(SampleGroups.across(1, Tier.IDENTICAL, ALBUM, BACKUP, OTHER));

        FolderPairs seen = FolderPairs.of(session.groups(), pictures(session));

        assertThat(seen.pairs())
                .noneMatch(pair -> Set.of(pair.folder(), pair.other()).equals(Set.of(BACKUP, OTHER)));
    }

    @Test
    void one_decision_marks_what_is_safe_in_the_folder_beside_what_stays_in_the_other_and_nothing_else() {
        RankedGroup heldBack =
                SampleGroups.proven(SampleGroups.across(4, Tier.SAME_PICTURE, ALBUM, BACKUP), Safety.UNPROVEN);
        ReviewSession session = SampleGroups.session(
                SampleGroups.across(1, Tier.IDENTICAL, ALBUM, BACKUP, OTHER),
                SampleGroups.across(2, Tier.IDENTICAL, BACKUP, ALBUM),
                SampleGroups.across(3, Tier.IDENTICAL, OTHER, BACKUP),
                heldBack,
                SampleGroups.across(5, Tier.IDENTICAL, ALBUM, BACKUP));
        ReviewGroup decided = session.groups().get(4);
        session.decide(decided, decided.members().get(1), Decision.KEEP);
        FolderPairs seen = FolderPairs.of(session.groups(), pictures(session));

        SafeChoice choice = session.safeChoice(pair(seen, BACKUP, ALBUM));
        session.marking(choice, Decision.TRASH).run();

        assertThat(session.removals())
                .extracting(
                        removal -> removal.picture().id(),
                        removal -> removal.keeper().id())
                .containsExactly(tuple(101L, 100L));
        assertThat(choice.heldBack()).isOne();
        session.undo();
        assertThat(session.removals()).isEmpty();
    }

    private static FolderPairs.Pair pair(FolderPairs seen, Path folder, Path other) {
        return seen.pairs().stream()
                .filter(pair -> pair.folder().equals(folder) && pair.other().equals(other))
                .findFirst()
                .orElseThrow();
    }

    private static List<IndexedPicture> pictures(ReviewSession session, IndexedPicture... more) {
        return Stream.concat(
                        session.groups().stream()
                                .flatMap(group -> group.ranked().members().stream())
                                .map(member -> member.picture()),
                        Arrays.stream(more))
                .toList();
    }
}
