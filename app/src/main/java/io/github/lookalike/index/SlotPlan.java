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

    private static final double COMPARISON = 0.22;
    private static final double WORD = 0.5;
    private static final double RUN = 8;
    private static final double LOOKUP = 2.5;
    private static final double SORTING = 30;

    SlotPlan {
        slots = List.copyOf(slots);
    }

    /** The cheapest one for a join. */
    static SlotPlan of(Join join) {
        Stream<SlotPlan> plans = cuts(join.table().bits(), join.reach().radius());
        if (join.reach().filters()) {
            plans = Stream.concat(plans, cuts(Reach.LEADING_BITS, join.reach().leading()));
        }
        return plans.min(Comparator.comparingDouble(plan -> plan.cost(join))).orElseThrow();
    }

    /** What a join costs, in nanoseconds of one thread, roughly. */
    double cost(Join join) {
        int words = Probe.of(join.reach(), join.table().wordsEach()).words();
        double comparison = COMPARISON + WORD * words;
        double rows = join.table().rows();
        double cost = 0;
        for (Slot slot : slots) {
            double near = slot.neighbours();
            double filled = Math.min(slot.buckets(), join.queries());
            cost += comparison * join.pairs() * near / slot.buckets();
            cost += (LOOKUP + RUN * rows / slot.buckets()) * filled * near;
            cost += SORTING * (join.queries() + rows) + slot.buckets();
        }
        return cost;
    }

    /** All ways to cut the first bits evenly. */
    static Stream<SlotPlan> cuts(int bits, int radius) {
        int fewest = (bits + Slot.MAX_WIDTH - 1) / Slot.MAX_WIDTH;
        return IntStream.rangeClosed(fewest, Math.max(fewest, bits / 8)).mapToObj(count -> cut(bits, radius, count));
    }

    private static SlotPlan cut(int bits, int radius, int count) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) bits * i / count);
            int to = (int) ((long) bits * (i + 1) / count);
            int threshold = (radius + 1) / count + (i < (radius + 1) % count ? 1 : 0) - 1;
            if (threshold >= 0) {
                slots.add(new Slot(from, to - from, Math.min(threshold, to - from)));
            }
        }
        return new SlotPlan(slots);
    }
}
