package io.github.lookalike.decoder.hevc;

/** The contexts at one place of the stream, kept for another (H.265 9.3.2.4). */
final class CabacMemory {

    private final byte[] states = new byte[Contexts.COUNT];
    private final RiceStatistics statistics = new RiceStatistics();

    void keep(Cabac cabac, RiceStatistics current) {
        System.arraycopy(cabac.states, 0, states, 0, states.length);
        statistics.copyFrom(current);
    }

    void restore(Cabac cabac, RiceStatistics current) {
        System.arraycopy(states, 0, cabac.states, 0, states.length);
        current.copyFrom(statistics);
    }
}
