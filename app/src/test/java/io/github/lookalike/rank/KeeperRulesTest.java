package io.github.lookalike.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeeperRulesTest {

    @Test
    void ids_give_the_rules_back() {
        assertThat(KeeperRules.parse(KeeperRules.usualIds())).isEqualTo(KeeperRules.usual());
    }

    @Test
    void what_is_unknown_or_comes_twice_is_left_out() {
        assertThat(KeeperRules.parse(List.of("sound", "oldest", "brightest", "oldest", "path")))
                .containsExactly(KeeperRule.SOUND, KeeperRule.OLDEST, KeeperRule.PATH);
    }

    @Test
    void nothing_known_means_the_usual_order() {
        assertThat(KeeperRules.parse(List.of())).isEqualTo(KeeperRules.usual());
        assertThat(KeeperRules.parse(List.of("brightest"))).isEqualTo(KeeperRules.usual());
    }

    @Test
    void sound_files_come_first_also_where_it_is_not_said() {
        assertThat(KeeperRules.parse(List.of("oldest"))).containsExactly(KeeperRule.SOUND, KeeperRule.OLDEST);
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_1234.jpg, 0",
        "IMG_1234 (1).jpg, 1",
        "IMG_1234(2).jpg, 1",
        "IMG_1234 - Copy.jpg, 1",
        "IMG_1234 - Copy (3).jpg, 2",
        "IMG_1234_edited.jpg, 1",
        "Kopie.png, 1",
        "Photocopy.jpg, 0",
        "Party (2019).jpg, 0",
        "noname, 0"
    })
    void names_of_copies_are_told(String name, int marks) {
        assertThat(CopyMarks.in(Path.of("folder (1)").resolve(name))).isEqualTo(marks);
    }

    @Test
    void paths_are_ordered_as_people_do() {
        assertThat(List.of("b/1.jpg", "a/10.jpg", "a/9.jpg", "a/09.jpg", "z.jpg", "a/B.jpg", "a/a.jpg").stream()
                        .map(Path::of)
                        .sorted(NaturalOrder.OF_PATHS)
                        .map(path -> path.toString().replace('\\', '/')))
                .containsExactly("z.jpg", "a/09.jpg", "a/9.jpg", "a/10.jpg", "a/a.jpg", "a/B.jpg", "b/1.jpg");
    }

    @Test
    void usually_what_others_can_be_made_from_outranks_taste_and_times_come_late() {
        assertThat(KeeperRules.usual())
                .containsSubsequence(
                        KeeperRule.PREFERRED_FOLDER,
                        KeeperRule.ORIGINAL,
                        KeeperRule.ORIGIN,
                        KeeperRule.QUALITY,
                        KeeperRule.COMPRESSION,
                        KeeperRule.RESOLUTION,
                        KeeperRule.OLDEST,
                        KeeperRule.PATH);
    }
}
