package io.github.lookalike.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

    private static final AlgorithmId SOME = new AlgorithmId("some", 1);

    private final Random random = new Random(11);

    @Test
    void distance_counts_the_bits_that_differ() {
        for (int bits : new int[] {1, 63, 64, 65, 256, Fingerprint.MAX_BITS}) {
            Fingerprint one = any(bits);
            Fingerprint other = any(bits);
            int expected = 0;
            for (int i = 0; i < bits; i++) {
                expected += one.bit(i) == other.bit(i) ? 0 : 1;
            }
            assertThat(one.distance(other)).isEqualTo(expected).isEqualTo(other.distance(one));
            assertThat(one.distance(one)).isZero();
        }
    }

    @Test
    void bytes_give_the_same_fingerprint_back() {
        for (int bits : new int[] {7, 64, 72, 500}) {
            Fingerprint one = any(bits);
            assertThat(Fingerprint.ofBytes(SOME, bits, one.toBytes()))
                    .isEqualTo(one)
                    .hasSameHashCodeAs(one);
        }
    }

    @Test
    void bit_0_is_the_lowest_of_the_first_word() {
        Fingerprint one = Fingerprint.of(SOME, 72, 1, 0x80);
        assertThat(one.bit(0)).isTrue();
        assertThat(one.bit(1)).isFalse();
        assertThat(one.bit(71)).isTrue();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.bit(72));
    }

    @Test
    void words_are_copied_so_that_nobody_changes_them_later() {
        long[] words = {5};
        Fingerprint one = Fingerprint.of(SOME, 64, words);
        words[0] = 6;
        assertThat(one.word(0)).isEqualTo(5);
    }

    @Test
    void fingerprints_of_different_algorithms_revisions_or_lengths_are_not_compared() {
        Fingerprint one = Fingerprint.of(SOME, 64, 0);
        for (Fingerprint other : new Fingerprint[] {
            Fingerprint.of(new AlgorithmId("other", 1), 64, 0),
            Fingerprint.of(new AlgorithmId("some", 2), 64, 0),
            Fingerprint.of(SOME, 63, 0)
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.distance(other))
                    .withMessageContaining("compare");
        }
    }

    @Test
    void bits_beyond_the_length_and_a_wrong_number_of_words_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(SOME, 8, 0x100));
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(SOME, 65, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(SOME, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.of(SOME, Fingerprint.MAX_BITS + 1, new long[65]));
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.ofBytes(SOME, 64, new byte[7]));
    }

    private Fingerprint any(int bits) {
        long[] words = random.longs((bits + 63) / 64).toArray();
        if (bits % 64 != 0) {
            words[words.length - 1] &= (1L << bits % 64) - 1;
        }
        return Fingerprint.of(SOME, bits, words);
    }
}
