package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BitReaderTest {

    @Test
    void reads_the_codes_of_the_standard() throws Exception {
        BitReader in = reader("1" + "010" + "011" + "00100" + "00101" + "1");
        assertThat(List.of(in.unsigned(), in.unsigned(), in.unsigned())).containsExactly(0L, 1L, 2L);
        assertThat(in.signed(-9, 9, "n")).isEqualTo(2);
        assertThat(in.signed(-9, 9, "n")).isEqualTo(-2);
        assertThat(in.flag()).isTrue();
    }

    @Test
    void adds_the_least_value_that_a_code_stands_for() throws Exception {
        assertThat(reader("00100").unsigned(8, 12, "bits")).isEqualTo(11);
    }

    @Test
    void refuses_numbers_beyond_what_is_allowed_by_their_name() {
        assertThatThrownBy(() -> reader("00110").unsigned(8, 12, "bits"))
                .isInstanceOf(HevcException.class)
                .hasMessage("bits is 13, more than 12");
    }

    @Test
    void refuses_to_read_past_the_end_and_numbers_without_end() {
        assertThatThrownBy(() -> reader("00000000").unsigned()).isInstanceOf(HevcException.class);
        assertThatThrownBy(() -> new BitReader(new byte[9], 0).unsigned()).isInstanceOf(HevcException.class);
        assertThatThrownBy(() -> reader("1").skip(9)).isInstanceOf(HevcException.class);
    }

    @Test
    void finds_the_byte_after_the_alignment() throws Exception {
        BitReader in = reader("101" + "10000" + "11111111");
        in.skip(3);
        assertThat(in.alignedByte()).isEqualTo(1);
    }

    private static BitReader reader(String bits) {
        byte[] bytes = new byte[(bits.length() + 7) / 8];
        for (int i = 0; i < bits.length(); i++) {
            bytes[i / 8] |= (byte) ((bits.charAt(i) - '0') << (7 - i % 8));
        }
        return new BitReader(bytes, 0);
    }
}
