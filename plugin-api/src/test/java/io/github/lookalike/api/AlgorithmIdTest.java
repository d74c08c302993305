package io.github.lookalike.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AlgorithmIdTest {

    @Test
    void is_written_as_name_and_revision_and_read_back() {
        AlgorithmId id = new AlgorithmId("dct-256", 3);
        assertThat(id).hasToString("dct-256/3").isEqualTo(AlgorithmId.parse("dct-256/3"));
    }

    @Test
    void a_name_alone_means_the_first_revision() {
        assertThat(AlgorithmId.parse("dct-256")).isEqualTo(new AlgorithmId("dct-256", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1", "Upper", "white space", "-dash", "a/", "a/0", "a/-1", "a/x", "a/1/1", "ü"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AlgorithmId.parse(text));
    }

    @Test
    void orders_by_name_then_by_revision_as_a_number() {
        assertThat(AlgorithmId.parse("a/10")).isGreaterThan(AlgorithmId.parse("a/9"));
        assertThat(AlgorithmId.parse("b/1")).isGreaterThan(AlgorithmId.parse("a/9"));
    }
}
