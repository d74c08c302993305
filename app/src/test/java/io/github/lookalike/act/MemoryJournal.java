package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A journal that outlives everything but the test. */
class MemoryJournal implements Journal {

    private final List<Instant> started = new ArrayList<>();
    private final Set<Long> ended = new HashSet<>();
    private final Map<Long, JournalEntry> entries = new TreeMap<>();

    @Override
    public long begin(Instant start) {
        started.add(start);
        return started.size();
    }

    @Override
    public void end(long batch) {
        ended.add(batch);
    }

    @Override
    public List<JournalBatch> cutOff() {
        return batches().stream()
                .filter(batch -> !ended.contains(batch.number()))
                .sorted(Comparator.comparingLong(JournalBatch::number))
                .toList();
    }

    @Override
    public List<JournalEntry> intend(long batch, List<Intent> picture) {
        List<JournalEntry> written = new ArrayList<>();
        long first = entries.size() + 1L;
        for (Intent intent : picture) {
            JournalEntry entry = new JournalEntry(
                    entries.size() + 1L,
                    batch,
                    first,
                    State.INTENDED,
                    intent.receipt(),
                    intent.file().bytes(),
                    intent.file().modified(),
                    intent.file().sha256(),
                    List.of());
            entries.put(entry.id(), entry);
            written.add(entry);
        }
        return written;
    }

    @Override
    public void done(long entry, ActionReceipt receipt) {
        entries.computeIfPresent(entry, (id, old) -> old.now(State.DONE, receipt, List.of()));
    }

    @Override
    public void settle(long entry, State state, List<Reason> reasons) {
        entries.computeIfPresent(entry, (id, old) -> old.now(state, old.receipt(), reasons));
    }

    @Override
    public void undoing(Collection<Long> undone) {
        undone.forEach(entry -> settle(entry, State.UNDOING, List.of()));
    }

    @Override
    public List<JournalBatch> batches() {
        List<JournalBatch> batches = new ArrayList<>();
        for (long number = started.size(); number > 0; number--) {
            batches.add(sum(number));
        }
        return batches;
    }

    @Override
    public Optional<JournalBatch> batch(long number) {
        return batches().stream().filter(batch -> batch.number() == number).findFirst();
    }

    @Override
    public List<JournalEntry> entries(long batch) {
        return entries.values().stream().filter(entry -> entry.batch() == batch).toList();
    }

    @Override
    public List<JournalEntry> unfinished() {
        return entries.values().stream()
                .filter(entry -> entry.state() == State.INTENDED || entry.state() == State.UNDOING)
                .toList();
    }

    private JournalBatch sum(long number) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        entries(number).forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
        List<String> actions = entries(number).stream()
                .map(entry -> entry.receipt().action())
                .distinct()
                .sorted()
                .toList();
        long bytes = entries(number).stream()
                .filter(entry -> entry.state() == State.DONE)
                .mapToLong(JournalEntry::bytes)
                .sum();
        return new JournalBatch(number, started.get((int) number - 1), actions, counts, bytes);
    }
}
