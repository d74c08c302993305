package io.github.lookalike.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

final class PrefilterTest {

    private static final int BITS = 256;
    private static final int RADIUS = 72;

    private final Random random = new Random(5);
    private final SharedBits shared = every(4);

    @Test
    void hardly_a_pair_within_the_radius_is_held_back_and_hardly_a_far_one_passes() {
        PackedFingerprints table = Tables.random(random, BITS, 2000);
        long[] words = new long[2000 * BITS / 64];
        for (int row = 0; row < 2000; row++) {
            for (int word = 0; word < BITS / 64; word++) {
                words[row * BITS / 64 + word] = table.word(row, word);
            }
            random.ints(0, BITS).distinct().limit(RADIUS / 2).forEach(flip(words, row));
        }
        PackedFingerprints near = PackedFingerprints.over(BITS, words);
        Prefilter sieve = Prefilter.of(0, 1, near, table, shared, RADIUS).get(0);
        int lost = 0;
        int passed = 0;
        for (int row = 0; row < 2000; row++) {
            lost += sieve.holdsBack(0, row, row) ? 1 : 0;
            passed += sieve.holdsBack(0, row, (row + 1) % 2000) ? 0 : 1;
        }
        assertThat(lost).isLessThan(20);
        assertThat(passed).isLessThan(60);
    }

    @Test
    void it_speaks_only_for_its_views() {
        PackedFingerprints table = Tables.random(random, BITS, 2);
        PackedFingerprints far = Tables.random(random, BITS, 2);
        Prefilter sieve = Prefilter.of(1, 2, far, table, shared, 3).get(0);
        assertThat(sieve.holdsBack(0, 0, 1)).isFalse();
        assertThat(sieve.holdsBack(1, 0, 1)).isTrue();
        assertThat(sieve.holdsBack(2, 0, 1)).isFalse();
    }

    @Test
    void too_few_shared_bits_make_none() {
        PackedFingerprints table = Tables.random(random, BITS, 2);
        assertThat(Prefilter.of(0, 1, table, table, every(6), 31)).isEmpty();
        PackedFingerprints small = Tables.random(random, 64, 2);
        assertThat(Prefilter.of(0, 1, small, small, shared, 31)).isEmpty();
    }

    @Test
    void one_of_other_tables_is_refused() {
        PackedFingerprints table = Tables.random(random, BITS, 2);
        PackedFingerprints larger = Tables.random(random, BITS, 3);
        List<Prefilter> sieves = Prefilter.of(0, 1, larger, larger, shared, 31);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Join(List.of(table), table, Pairing.LATER_ROWS, SearchRadius.all(31), sieves));
    }

    private static SharedBits every(int step) {
        BitSet bits = new BitSet();
        for (int bit = 0; bit < BITS; bit += step) {
            bits.set(bit);
        }
        return SharedBits.of(bits, new int[0], BITS);
    }

    private static IntConsumer flip(long[] words, int row) {
        return bit -> words[row * BITS / 64 + bit / 64] ^= 1L << bit % 64;
    }
}
