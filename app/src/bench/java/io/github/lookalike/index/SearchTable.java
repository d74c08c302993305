package io.github.lookalike.index;

import com.sun.management.OperatingSystemMXBean;
import io.github.lookalike.api.Turn;
import io.github.lookalike.job.JobContext;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Prints how the time and memory of a search grow: random fingerprints of 256 bits, among them pairs planted at every
 * distance up to the radius with the differing bits spread evenly, which is the worst case for a filter of the leading
 * bits. Run by
 *
 * <pre>./mvnw -q -Pbench -pl app -am test -Dbench.command="-Xmx512m io.github.lookalike.index.SearchTable 1000000"</pre>
 *
 * with the largest number of rows, and a second number for the threads if not one for each processor.
 */
public final class SearchTable {

    private static final int SIDE = 16;
    private static final int BITS = SIDE * SIDE;
    private static final int PLANTED = 1000;

    private final PrintStream out;
    private final int threads;

    private SearchTable(PrintStream out, int threads) {
        this.out = out;
        this.threads = threads;
    }

    public static void main(String[] arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int threads = arguments.length > 1
                ? Integer.parseInt(arguments[1])
                : Runtime.getRuntime().availableProcessors();
        new SearchTable(System.out, threads).print(most);
    }

    private void print(int most) {
        out.printf("Java %s, %d threads%n", Runtime.version(), threads);
        out.println("      rows turns radius leading index                 wall s    CPU s  heap MB  planted found");
        for (int rows = 10_000; rows <= most; rows *= 10) {
            for (int turns : new int[] {1, 8}) {
                printRow(rows, turns, SearchRadius.all(31));
                printRow(rows, turns, SearchRadius.proportional(31, BITS));
                printRow(rows, turns, SearchRadius.proportional(72, BITS));
                if (rows <= 100_000) {
                    printRow(rows, turns, SearchRadius.all(72));
                }
            }
        }
        printIncrement(most);
    }

    private void printRow(int rows, int turns, SearchRadius reach) {
        List<PackedFingerprints> views = views(rows, turns, reach.radius());
        PackedFingerprints table = views.get(0);
        List<Prefilter> sieves = sieves(views, table, reach.radius());
        print(new Join(views, table, Pairing.LATER_ROWS, reach, sieves), rows);
    }

    private void printIncrement(int rows) {
        PackedFingerprints table = views(rows, 1, 72).get(0);
        out.println("100 new pictures in eight turns:");
        List<PackedFingerprints> fresh = views(100, 8, 72);
        print(new Join(fresh, table, Pairing.EVERY, SearchRadius.proportional(72, BITS), sieves(fresh, table, 72)), 0);
    }

    private void print(Join join, int rows) {
        CheapestSearch index = new CheapestSearch(threads);
        int[] found = new int[1];
        PairSink sink = (view, query, row, distance) -> {
            if (view == 0 && row == query + rows - PLANTED) {
                found[0]++;
            }
        };
        forgetPeak();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        index.search(join, sink, new JobContext());
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%10d %5d %6d %7d %-20s %7.2f  %7.2f  %7d  %s%n",
                join.table().rows(),
                join.views().size(),
                join.reach().radius(),
                join.reach().leading(),
                FirstPass.of(join).stream()
                        .map(look -> index.cheapest(look).getClass().getSimpleName())
                        .distinct()
                        .collect(Collectors.joining("+")),
                seconds,
                (system.getProcessCpuTime() - cpu) / 1e9,
                peak() >> 20,
                rows == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", found[0] * 100.0 / PLANTED));
    }

    /**
     * The signs of random spectra of 16×16 frequencies in all turns, row by row: a mirror changes those of odd
     * frequencies. The last rows of the upright view are near to the first ones.
     */
    private static List<PackedFingerprints> views(int rows, int turns, int radius) {
        long[] upright = new SplittableRandom(rows).longs(rows * (BITS / 64L)).toArray();
        List<PackedFingerprints> views = new ArrayList<>();
        for (Turn turn : List.of(Turn.values()).subList(0, turns)) {
            long[] words = turned(upright, turn);
            if (turn == Turn.NONE && rows > 2 * PLANTED) {
                SplittableRandom random = new SplittableRandom(radius);
                for (int i = 0; i < PLANTED; i++) {
                    plant(words, i, rows - PLANTED + i, 1 + i % radius, random);
                }
            }
            views.add(PackedFingerprints.over(BITS, words));
        }
        return views;
    }

    private static long[] turned(long[] upright, Turn turn) {
        int[] from = new int[BITS];
        long[] negated = new long[BITS / 64];
        for (int bit = 0; bit < BITS; bit++) {
            int row = bit / SIDE;
            int column = bit % SIDE;
            from[bit] = turn.transposes() ? column * SIDE + row : bit;
            boolean odd = (turn.mirrorsColumns() && column % 2 == 1) ^ (turn.mirrorsRows() && row % 2 == 1);
            negated[bit / 64] |= odd ? 1L << bit % 64 : 0;
        }
        long[] words = upright.clone();
        for (int i = 0; i < words.length; i++) {
            int word = i % (BITS / 64);
            if (turn.transposes()) {
                words[i] = 0;
                for (int bit = 0; bit < 64; bit++) {
                    int source = from[word * 64 + bit];
                    words[i] |= (upright[i - word + source / 64] >>> source % 64 & 1) << bit;
                }
            }
            words[i] ^= negated[word];
        }
        return words;
    }

    /** The bits of frequencies even in both directions, which a transposition exchanges. */
    private static SharedBits even() {
        BitSet even = new BitSet();
        for (int bit = 0; bit < BITS; bit++) {
            even.set(bit, bit / SIDE % 2 == 0 && bit % SIDE % 2 == 0);
        }
        int[] transposed = new int[BITS];
        Arrays.setAll(transposed, bit -> bit % SIDE * SIDE + bit / SIDE);
        return SharedBits.of(even, transposed, BITS);
    }

    private static List<Prefilter> sieves(List<PackedFingerprints> views, PackedFingerprints table, int radius) {
        List<Prefilter> sieves = new ArrayList<>();
        if (views.size() == Turn.values().length) {
            sieves.addAll(Prefilter.of(1, 4, views.get(0), table, even(), radius));
            sieves.addAll(Prefilter.transposed(4, 8, views.get(0), table, even(), radius));
        }
        return sieves;
    }

    private static void plant(long[] words, int from, int to, int distance, SplittableRandom random) {
        System.arraycopy(words, from * BITS / 64, words, to * BITS / 64, BITS / 64);
        boolean[] flipped = new boolean[BITS];
        for (int left = distance; left > 0; ) {
            int bit = random.nextInt(BITS);
            if (!flipped[bit]) {
                flipped[bit] = true;
                words[to * BITS / 64 + bit / 64] ^= 1L << bit % 64;
                left--;
            }
        }
    }

    private static void forgetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
