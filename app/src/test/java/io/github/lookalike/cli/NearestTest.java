package io.github.lookalike.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> COMMANDS = List.of("scan", "find", "explain", "plan", "apply", "history");

    @Test
    void a_typing_mistake_is_understood() {
        assertThat(Nearest.to("scna", COMMANDS)).contains("scan");
        assertThat(Nearest.to("fnd", COMMANDS)).contains("find");
        assertThat(Nearest.to("hist", COMMANDS)).contains("history");
        assertThat(Nearest.to("EXPLIAN", COMMANDS)).contains("explain");
    }

    @Test
    void another_word_is_not_taken_for_one() {
        assertThat(Nearest.to("banana", COMMANDS)).isEmpty();
        assertThat(Nearest.hint("banana", COMMANDS)).isEmpty();
    }

    @Test
    void two_letters_that_changed_places_are_one_mistake() {
        assertThat(Nearest.distance("plan", "plna")).isEqualTo(1);
        assertThat(Nearest.distance("plan", "paln")).isEqualTo(1);
        assertThat(Nearest.distance("", "plan")).isEqualTo(4);
    }
}
