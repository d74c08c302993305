package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetNameTest {

    @ParameterizedTest
    @CsvSource({"groups,groups.csv", "groups.csv,groups.csv", "groups.HTML,groups.HTML", "a.b,a.b.csv"})
    void a_name_ends_in_what_is_written(String typed, String written) {
        assertThat(TargetName.of(Path.of("folder", typed), "csv", List.of("html", "csv")))
                .isEqualTo(Path.of("folder", written));
    }
}
