package io.github.lookalike.index;

import java.util.function.Function;

/** A fast way to take a look at all pairs that may be near. */
interface LookSearch {

    /** What it costs, in nanoseconds of one thread, roughly. */
    double cost(FirstPass look);

    /** How many units of work the workers will be told of. */
    long work(FirstPass look);

    /**
     * Finds all pairs that are near as far as the look tells.
     *
     * @param hits takes the pairs of this look or of a part of it; asked for by each thread
     */
    void search(FirstPass look, Function<FirstPass, Hits> hits, Workers workers);
}
