package io.github.lookalike.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlotPlanTest {

    @ParameterizedTest
    @CsvSource({"64,5", "64,18", "72,9", "79,20", "144,31", "256,0", "256,15", "256,31", "256,72", "1024,90"})
    void a_near_pair_shows_in_a_slot_of_every_plan(int bits, int radius) {
        Random random = new Random(bits * 1000L + radius);

        List<SlotPlan> plans = Stream.of(1, 2)
                .flatMap(step -> SlotPlan.cuts(bits, radius, step))
                .toList();
        for (SlotPlan plan : plans) {
            for (int round = 0; round < 20; round++) {
                PackedFingerprints pair = pair(random, bits, radius);
                assertThat(plan.slots())
                        .anyMatch(slot -> slot.shows(pair, 0, pair, 1))
                        .allMatch(slot -> slot.width() <= Slot.MAX_WIDTH && slot.from() + slot.width() <= bits);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"48,9", "53,10", "63,19", "64,10", "64,19", "64,31"})
    void slots_part_no_pair_of_bits_where_they_must_not(int bits, int radius) {
        assertThat(SlotPlan.cuts(bits, radius, 2).flatMap(plan -> plan.slots().stream()))
                .isNotEmpty()
                .allMatch(slot -> slot.from() % 2 == 0)
                .allMatch(slot -> slot.width() % 2 == 0 || slot.from() + slot.width() == bits);
    }

    private static PackedFingerprints pair(Random random, int bits, int distance) {
        int each = PackedFingerprints.wordsFor(bits);
        long[] words = new long[2 * each];
        random.ints(0, bits)
                .distinct()
                .limit(distance)
                .forEach(bit -> words[each + bit / Long.SIZE] |= 1L << bit % Long.SIZE);
        return PackedFingerprints.over(bits, words);
    }
}
