package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class CabacTest {

    @Test
    void reads_bypass_bins_one_by_one_as_it_does_many_at_once() {
        byte[] data = new byte[64];
        new Random(3).nextBytes(data);
        Cabac single = started(data);
        Cabac many = started(data);
        for (int count = 1; count <= 16; count++) {
            int bits = 0;
            for (int i = 0; i < count; i++) {
                bits = bits << 1 | single.bypass();
            }
            assertThat(many.bypass(count)).isEqualTo(bits);
        }
    }

    @Test
    void begins_each_slice_with_the_probabilities_of_its_quantization() {
        byte[] states = new byte[Contexts.COUNT];
        Contexts.initialize(states, 26);
        assertThat(states[Contexts.SAO_MERGE]).isEqualTo((byte) 14);
        for (byte state : states) {
            assertThat(state).isBetween((byte) 0, (byte) 125);
        }
    }

    @Test
    void says_that_more_was_read_than_there_is() {
        Cabac cabac = started(new byte[4]);
        assertThat(cabac.exhausted()).isFalse();
        cabac.bypass(16);
        cabac.bypass(16);
        assertThat(cabac.exhausted()).isTrue();
    }

    private static Cabac started(byte[] data) {
        Cabac cabac = new Cabac();
        cabac.start(data, 0);
        return cabac;
    }
}
