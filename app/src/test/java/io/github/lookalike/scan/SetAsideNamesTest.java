package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SetAsideNamesTest {

    private final SetAsideNames names = new SetAsideNames(name -> name.endsWith(".jpg"));

    @ParameterizedTest
    @CsvSource({
        "a.jpg~, *~",
        "a.jpg.~1~, *~",
        "~$a.jpg, ~$*",
        "#a.jpg#, #*#",
        "a.jpg.bak, *.bak",
        "a.BAK, *.bak",
        "a.jpg.bak2, *.bak",
        "a.jpg.old, *.old",
        "a.tmp, *.tmp",
        "a.jpg.part, *.part",
        "a.jpg.crdownload, *.crdownload",
        "a.jpg_original, *_original",
        "a.jpg-old, *-old",
        "a.jpg.sb-1a2b3c4d-Xy12zz, *.sb-*",
        ".a.jpg.aB3xY9, .*.??????"
    })
    void backups_and_unfinished_files_are_told_by_what_their_names_have_in_common(String name, String kind) {
        assertThat(names.kind(name)).contains(kind);
    }

    @Test
    void other_names_are_left_alone() {
        for (String name : new String[] {
            "a.jpg",
            "a",
            "a.txt",
            "old.jpg",
            "bak",
            "holiday-old",
            "a_original",
            ".hidden",
            "x.abc123",
            ".a.txt.aB3xY9",
            "5"
        }) {
            assertThat(names.kind(name)).as(name).isEmpty();
        }
    }
}
