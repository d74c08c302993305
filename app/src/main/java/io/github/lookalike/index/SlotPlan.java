package io.github.lookalike.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How bits are cut into slots so that every near pair shows in one of them.
 *
 * <p>Law: when thresholds plus one sum up to more than the bits that may differ, a pair cannot exceed all of them (the
 * pigeonhole principle; Norouzi, Punjani and Fleet, "Fast search in Hamming space with multi-index hashing", 2012, with
 * thresholds spread unevenly as in Qin et al., "GPH", 2018).
 *
 * @param slots those with a threshold of 0 or more
 */
record SlotPlan(List<Slot> slots) {

    /** Nanoseconds for a comparison, for each word of it, for a row copied, for a bucket, and for a row sorted. */
    private static final double COMPARISON = 0.1;

    private static final double WORD = 0.3;
    private static final double COPY = 0.8;
    private static final double BUCKET = 15;
    private static final double SORTING = 30;

    SlotPlan {
        slots = List.copyOf(slots);
    }

    /** The cheapest one for a look. */
    static SlotPlan of(FirstPass look) {
        int step = look.swap().orElse(NeighbourSwap.NONE).step();
        Stream<SlotPlan> plans = cuts(look.rows().bits(), look.reach().radius(), step);
        if (look.reach().filters()) {
            plans = Stream.concat(
                    plans, cuts(SearchRadius.LEADING_BITS, look.reach().leading(), step));
        }
        return plans.min(Comparator.comparingDouble(plan -> plan.cost(look))).orElseThrow();
    }

    /** What a look costs, in nanoseconds of one thread, roughly. */
    double cost(FirstPass look) {
        int words = Probe.of(look.reach(), look.rows().wordsEach()).words();
        double comparison = COMPARISON + WORD * words;
        double rows = look.rows().rows();
        double cost = 0;
        for (Slot slot : slots) {
            double near = slot.neighbours();
            double filled = Math.min(slot.buckets(), look.queryRows());
            cost += comparison * look.pairs() * near / slot.buckets();
            cost += (BUCKET + COPY * rows / slot.buckets()) * filled * near;
            cost += SORTING * (look.queryRows() + rows) + slot.buckets();
        }
        return cost;
    }

    /** Whether all slots are bits of one word of a fingerprint. */
    boolean liesIn(int word) {
        return slots.stream()
                .allMatch(slot ->
                        slot.from() / Long.SIZE == word && (slot.from() + slot.width() - 1) / Long.SIZE == word);
    }

    /**
     * Whether one of the first slots shows a pair, of a plan that lies in one word.
     *
     * @param difference the bits of that word in which the two differ
     */
    boolean showsBefore(int number, long difference) {
        for (int i = 0; i < number; i++) {
            if (slots.get(i).shows(difference)) {
                return true;
            }
        }
        return false;
    }

    /**
     * All ways to cut the first bits evenly.
     *
     * @param step cuts lie at multiples of this
     */
    static Stream<SlotPlan> cuts(int bits, int radius, int step) {
        int widest = Slot.MAX_WIDTH - step + 1;
        int fewest = (bits + widest - 1) / widest;
        return IntStream.rangeClosed(fewest, Math.max(fewest, bits / 8))
                .mapToObj(count -> cut(bits, radius, step, count));
    }

    private static SlotPlan cut(int bits, int radius, int step, int count) {
        List<Slot> slots = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < count; i++) {
            int end = (int) ((long) bits * (i + 1) / count);
            int to = i + 1 < count ? end - end % step : bits;
            int threshold = (radius + 1) / count + (i < (radius + 1) % count ? 1 : 0) - 1;
            if (threshold >= 0) {
                slots.add(new Slot(from, to - from, Math.min(threshold, to - from)));
            }
            from = to;
        }
        return new SlotPlan(slots);
    }
}
