package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One self-join of random fingerprints of 256 bits by one thread, by each index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HammingIndexBenchmark {

    @Param({"2000", "20000"})
    int rows;

    @Param({"31", "72"})
    int radius;

    private Join all = Join.within(PackedFingerprints.over(256, new long[0]), SearchRadius.all(0));
    private Join leading = all;

    @Setup
    public void prepare() {
        long[] words = new Random(rows).longs(rows * 4L).toArray();
        PackedFingerprints table = PackedFingerprints.over(256, words);
        all = Join.within(table, SearchRadius.all(radius));
        leading = Join.within(table, SearchRadius.proportional(radius, 256));
    }

    @Benchmark
    public int linearScan() {
        return search(new LinearScan(), all);
    }

    @Benchmark
    public int tiledScan() {
        return search(new CheapestSearch(1, List.of(new TiledScan())), all);
    }

    @Benchmark
    public int tiledScanLeading() {
        return search(new CheapestSearch(1, List.of(new TiledScan())), leading);
    }

    @Benchmark
    public int bucketJoin() {
        return search(new CheapestSearch(1, List.of(new BucketJoin())), all);
    }

    @Benchmark
    public int bucketJoinLeading() {
        return search(new CheapestSearch(1, List.of(new BucketJoin())), leading);
    }

    private static int search(HammingIndex index, Join join) {
        int[] count = new int[1];
        index.search(join, (view, query, row, distance) -> count[0]++, new JobContext());
        return count[0];
    }
}
