package io.github.lookalike.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewestFirstTest {

    private final NewestFirst<String, String> requests = new NewestFirst<>(3);

    @Test
    void serves_the_newest_first() throws InterruptedException {
        requests.add("a", "x");
        requests.add("b", "x");
        assertThat(requests.take()).contains(Map.entry("b", List.of("x")));
        assertThat(requests.take()).contains(Map.entry("a", List.of("x")));
    }

    @Test
    void asking_again_makes_a_request_the_newest_and_is_told_once() throws InterruptedException {
        requests.add("a", "x");
        requests.add("b", "x");
        requests.add("a", "y");
        requests.add("a", "x");
        assertThat(requests.take()).contains(Map.entry("a", List.of("x", "y")));
    }

    @Test
    void what_was_scrolled_away_is_dropped() throws InterruptedException {
        for (String key : List.of("a", "b", "c", "d", "e")) {
            requests.add(key, "x");
        }
        assertThat(requests.take()).contains(Map.entry("e", List.of("x")));
        assertThat(requests.take()).contains(Map.entry("d", List.of("x")));
        assertThat(requests.take()).contains(Map.entry("c", List.of("x")));
        requests.close();
        assertThat(requests.take()).isEmpty();
    }
}
