package io.github.lookalike.scan.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiscardedTest {

    private static final Path ROOT = Path.of("pictures").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "Papierkorb/a.jpg, true",
        "2020/Gelöschte Objekte/deep/a.jpg, true",
        "TRASH/a.jpg, true",
        "回收站/a.jpg, true",
        "trash cans of Berlin/a.jpg, false",
        "2020/trash.jpg, false",
        "a.jpg, false",
    })
    void the_name_of_a_folder_tells(String path, boolean discarded) {
        assertThat(Discarded.isIn(ROOT.resolve(path), ROOT)).isEqualTo(discarded);
    }

    @Test
    void the_folder_that_was_scanned_does_not_count() {
        Path bin = ROOT.resolve("Trash");
        assertThat(Discarded.isIn(bin.resolve("a.jpg"), bin)).isFalse();
        assertThat(Discarded.isIn(Path.of("a.jpg"), bin)).isFalse();
    }
}
