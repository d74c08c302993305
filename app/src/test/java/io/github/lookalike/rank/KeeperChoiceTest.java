package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeeperChoiceTest {

    private static final Path SECOND = Ranked.ROOT.resolve("second");

    /** The first is larger, the second lies in another folder. */
    private final RankedGroup group = group();

    @Test
    void another_order_of_rules_or_folders_chooses_another_keeper() {
        assertThat(choice(List.of(KeeperRule.RESOLUTION, KeeperRule.PREFERRED_FOLDER))
                        .keeper(group))
                .isEqualTo(1);
        assertThat(choice(List.of(KeeperRule.PREFERRED_FOLDER, KeeperRule.RESOLUTION))
                        .keeper(group))
                .isEqualTo(2);
        assertThat(new KeeperChoice(List.of(KeeperRule.PREFERRED_FOLDER, KeeperRule.RESOLUTION), List.of(), List.of())
                        .keeper(group))
                .isEqualTo(1);
    }

    private static KeeperChoice choice(List<RankRule> rules) {
        return new KeeperChoice(rules, List.of(), List.of(SECOND));
    }

    private static RankedGroup group() {
        Ranked pictures = new Ranked();
        pictures.picture(1, "first/a.jpg", 0.5, 800, Metadata.NONE, Optional.empty());
        pictures.picture(2, "second/a.jpg", 0.5);
        return pictures.ranker(List.of(KeeperRule.RESOLUTION)).rank(pictures.group(1));
    }
}
