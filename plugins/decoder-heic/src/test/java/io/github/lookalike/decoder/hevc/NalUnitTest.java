package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NalUnitTest {

    @Test
    void drops_the_bytes_that_prevent_start_codes() {
        NalUnit unit = NalUnit.read(ByteBuffer.wrap(new byte[] {66, 1, 0, 0, 3, 1, 0, 0, 3, 0, 0, 3, 3}));
        assertThat(unit).isNotNull();
        assertThat(unit.bytes()).containsExactly(66, 1, 0, 0, 1, 0, 0, 0, 0, 3);
        assertThat(unit.isSequence()).isTrue();
    }

    @Test
    void finds_places_by_distances_that_count_all_bytes() {
        NalUnit unit = NalUnit.read(ByteBuffer.wrap(new byte[] {66, 1, 0, 0, 3, 1, 0, 0, 3, 0, 0, 3, 3}));
        assertThat(unit).isNotNull();
        assertThat(unit.after(2, List.of(1L, 2L, 3L, 5L, 10L, 99L))).containsExactly(3L, 4L, 4L, 6L, 9L, 98L);
        assertThat(unit.after(4, List.of(1L, 4L))).containsExactly(5L, 7L);
    }

    @Test
    void passes_over_other_layers_and_what_is_too_short() {
        assertThat(NalUnit.read(ByteBuffer.wrap(new byte[] {66, 9, 0}))).isNull();
        assertThat(NalUnit.read(ByteBuffer.wrap(new byte[] {66, 1}))).isNull();
    }
}
