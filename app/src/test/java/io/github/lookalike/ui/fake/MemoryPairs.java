package io.github.lookalike.ui.fake;

import io.github.lookalike.review.IgnoredPairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs that are no match, kept in memory. */
final class MemoryPairs implements IgnoredPairs {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized void add(Entry entry) {
        entries.add(0, entry);
    }

    @Override
    public synchronized void remove(Pair pair) {
        entries.removeIf(entry -> entry.pair().equals(pair));
    }

    @Override
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized Set<Pair> pairs() {
        return entries.stream().map(Entry::pair).collect(Collectors.toUnmodifiableSet());
    }
}
