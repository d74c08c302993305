package io.github.lookalike.ui.fake;

import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A journal for as long as the test runs. */
final class MemoryJournal implements Journal {

    private final Map<Long, Instant> batches = new TreeMap<>();
    private final Map<Long, JournalEntry> entries = new TreeMap<>();

    @Override
    public synchronized long begin(Instant started) {
        long number = batches.size() + 1L;
        batches.put(number, started);
        return number;
    }

    @Override
    public void end(long batch) {
        // No test of the window is cut off.
    }

    @Override
    public List<JournalBatch> cutOff() {
        return List.of();
    }

    @Override
    public synchronized List<JournalEntry> intend(long batch, List<Intent> picture) {
        List<JournalEntry> written = new ArrayList<>();
        long first = entries.size() + 1L;
        for (Intent intent : picture) {
            long id = entries.size() + 1L;
            JournalEntry entry = new JournalEntry(
                    id,
                    batch,
                    first,
                    JournalEntry.State.INTENDED,
                    intent.receipt(),
                    intent.file().bytes(),
                    intent.file().modified(),
                    intent.file().sha256(),
                    List.of());
            entries.put(id, entry);
            written.add(entry);
        }
        return written;
    }

    @Override
    public synchronized void done(long entry, ActionReceipt receipt) {
        replace(entry, JournalEntry.State.DONE, receipt, List.of());
    }

    @Override
    public synchronized void settle(long entry, JournalEntry.State state, List<Reason> reasons) {
        replace(entry, state, find(entry).receipt(), reasons);
    }

    @Override
    public synchronized void undoing(Collection<Long> these) {
        these.forEach(id -> settle(id, JournalEntry.State.UNDOING, List.of()));
    }

    @Override
    public synchronized List<JournalBatch> batches() {
        List<JournalBatch> all = new ArrayList<>();
        batches.keySet().forEach(number -> batch(number).ifPresent(batch -> all.add(0, batch)));
        return all;
    }

    @Override
    public synchronized Optional<JournalBatch> batch(long number) {
        return Optional.ofNullable(batches.get(number)).map(started -> {
            Map<JournalEntry.State, Integer> counts = new EnumMap<>(JournalEntry.State.class);
            entries(number).forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
            long bytes = entries(number).stream()
                    .filter(entry -> entry.state() == JournalEntry.State.DONE)
                    .mapToLong(JournalEntry::bytes)
                    .sum();
            List<String> actions = entries(number).stream()
                    .map(entry -> entry.receipt().action())
                    .distinct()
                    .sorted()
                    .toList();
            return new JournalBatch(number, started, actions, counts, bytes);
        });
    }

    @Override
    public synchronized List<JournalEntry> entries(long batch) {
        return entries.values().stream().filter(entry -> entry.batch() == batch).toList();
    }

    @Override
    public synchronized List<JournalEntry> unfinished() {
        return entries.values().stream()
                .filter(entry ->
                        entry.state() == JournalEntry.State.INTENDED || entry.state() == JournalEntry.State.UNDOING)
                .toList();
    }

    private JournalEntry find(long entry) {
        return Optional.ofNullable(entries.get(entry)).orElseThrow();
    }

    private void replace(long id, JournalEntry.State state, ActionReceipt receipt, List<Reason> reasons) {
        JournalEntry old = find(id);
        entries.put(
                id,
                new JournalEntry(
                        id,
                        old.batch(),
                        old.picture(),
                        state,
                        receipt,
                        old.bytes(),
                        old.modified(),
                        old.sha256(),
                        reasons));
    }
}
