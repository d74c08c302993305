package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RecentTest {

    @Test
    void keeps_what_was_asked_for_last_within_its_bytes() {
        Recent<String, byte[]> recent = new Recent<>(100, bytes -> bytes.length);
        recent.put("a", new byte[60]);
        recent.put("b", new byte[30]);
        assertThat(recent.get("a")).isPresent();
        recent.put("c", new byte[40]);
        assertThat(recent.get("b")).as("asked for the longest ago").isEmpty();
        assertThat(recent.get("a")).isPresent();
        assertThat(recent.get("c")).isPresent();
    }

    @Test
    void keeps_the_newest_however_large() {
        Recent<String, byte[]> recent = new Recent<>(100, bytes -> bytes.length);
        recent.put("a", new byte[60]);
        recent.put("b", new byte[1_000]);
        assertThat(recent.get("a")).isEmpty();
        assertThat(recent.get("b")).isPresent();
    }

    @Test
    void keeps_two_that_are_looked_at_together_up_to_what_two_may_have() {
        Recent<String, byte[]> recent = new Recent<>(100, 200, bytes -> bytes.length);
        recent.put("a", new byte[80]);
        recent.put("b", new byte[120]);
        assertThat(recent.get("a")).isPresent();
        recent.put("c", new byte[10]);
        assertThat(recent.get("b")).isEmpty();
        assertThat(recent.get("a")).isPresent();
        recent.put("d", new byte[191]);
        assertThat(recent.get("a")).isEmpty();
        assertThat(recent.get("d")).isPresent();
    }

    @Test
    void much_memory_is_no_reason_to_keep_more_than_is_of_use() {
        assertThat(Recent.share(1, 1)).isEqualTo(1 << 20);
        assertThat(Recent.share(1_000, 1 << 20)).isEqualTo(Runtime.getRuntime().maxMemory() / 1_000);
    }
}
