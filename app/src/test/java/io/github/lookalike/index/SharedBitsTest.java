package io.github.lookalike.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SharedBitsTest {

    private static final int BITS = 100;

    private final Random random = new Random(6);

    /** Some bits, of which some exchange places. */
    static SharedBits random(Random random, int bits) {
        BitSet shared = new BitSet();
        random.ints(60, 0, bits).forEach(shared::set);
        return SharedBits.of(shared, exchanging(random, shared, bits), bits);
    }

    private static int[] exchanging(Random random, BitSet shared, int bits) {
        int[] from = IntStream.range(0, bits).toArray();
        List<Integer> positions = shared.stream().boxed().collect(Collectors.toList());
        Collections.shuffle(positions, random);
        for (int i = random.nextInt(positions.size()) / 2 * 2; i > 0; i -= 2) {
            from[positions.get(i - 1)] = positions.get(i - 2);
            from[positions.get(i - 2)] = positions.get(i - 1);
        }
        return from;
    }

    @Test
    void the_shared_bits_of_a_transposed_picture_are_those_of_the_upright_one_swapped() {
        BitSet shared = new BitSet();
        random.ints(60, 0, BITS).forEach(shared::set);
        int[] from = exchanging(random, shared, BITS);
        PackedFingerprints upright = Tables.random(random, BITS, 50);
        long[] words = new long[2 * 50];
        for (int row = 0; row < 50; row++) {
            for (int bit = 0; bit < BITS; bit++) {
                long set = upright.word(row, from[bit] / 64) >>> from[bit] % 64 & 1;
                words[2 * row + bit / 64] |= set << bit % 64;
            }
        }
        SharedBits bits = SharedBits.of(shared, from, BITS);
        PackedFingerprints swapped = bits.swapped(upright, bits.transposition().orElseThrow());
        PackedFingerprints transposed = bits.of(PackedFingerprints.over(BITS, words));
        for (int row = 0; row < 50; row++) {
            assertThat(swapped.word(row, 0)).isEqualTo(transposed.word(row, 0));
        }
    }

    @Test
    void a_transposition_that_is_unknown_or_leads_elsewhere_or_not_back_is_none() {
        BitSet shared = new BitSet();
        shared.set(10, 70);
        int[] from = IntStream.range(0, BITS).toArray();
        assertThat(SharedBits.of(shared, from, BITS).transposition()).contains(NeighbourSwap.NONE);
        assertThat(SharedBits.of(shared, new int[0], BITS).transposition()).isEmpty();
        from[10] = 0;
        from[0] = 10;
        assertThat(SharedBits.of(shared, from, BITS).transposition()).isEmpty();
        from[10] = 11;
        assertThat(SharedBits.of(shared, from, BITS).transposition()).isEmpty();
        from[10] = -1;
        assertThat(SharedBits.of(shared, from, BITS).transposition()).isEmpty();
    }

    @Test
    void a_swap_exchanges_neighbours_and_a_slot_tells_its_bucket_from_the_unswapped_one() {
        assertThat(new NeighbourSwap(2).of(0b110101)).isEqualTo(0b111010);
        assertThat(new NeighbourSwap(32).of(0x5555_5555_5555_5555L)).isEqualTo(0xAAAA_AAAA_AAAA_AAAAL);
        assertThat(NeighbourSwap.NONE.of(-2)).isEqualTo(-2);
        NeighbourSwap swap = new NeighbourSwap(28);
        for (Slot slot : SlotPlan.cuts(64, 19, swap.step())
                .flatMap(plan -> plan.slots().stream())
                .toList()) {
            long word = random.nextLong();
            PackedFingerprints both = PackedFingerprints.over(64, new long[] {word, swap.of(word)});
            assertThat(swap.bucket(slot, slot.bucket(both, 0))).isEqualTo(slot.bucket(both, 1));
        }
    }
}
