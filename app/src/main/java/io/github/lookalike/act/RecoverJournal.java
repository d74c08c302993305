package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At the start of the program: ends what a crash cut off, so that every file is whole in its old or its new place. */
public final class RecoverJournal {

    private static final Logger LOG = LoggerFactory.getLogger(RecoverJournal.class);

    private final Journal journal;
    private final Map<String, FileAction> actions;
    private final Settlement settlement;
    private final BringBack bringBack;

    /** @param actions by their ids */
    public RecoverJournal(Journal journal, Map<String, FileAction> actions) {
        this.journal = journal;
        this.actions = Map.copyOf(actions);
        this.settlement = new Settlement(journal);
        this.bringBack = new BringBack(journal);
    }

    /** Settles all unfinished entries; those whose action is missing wait for its plugin. Says which batches were cut off. */
    public RecoverReport recover() {
        List<JournalEntry> unfinished = journal.unfinished();
        unfinished.forEach(this::settle);
        Set<Long> batches = new LinkedHashSet<>();
        Set<Long> pictures = new HashSet<>();
        for (JournalEntry entry : unfinished) {
            batches.add(entry.batch());
            pictures.add(entry.picture());
        }
        List<JournalEntry> touched = new ArrayList<>();
        for (long batch : batches) {
            touched.addAll(touchedIn(batch, pictures));
        }
        return new RecoverReport(touched, cutOff());
    }

    /** Batches that the program was cut off amid; this is told once. */
    private List<RecoverReport.CutOff> cutOff() {
        List<JournalBatch> batches = journal.cutOff();
        try {
            batches.forEach(batch -> journal.end(batch.number()));
        } catch (RuntimeException e) {
            LOG.warn("batches that were cut off are told again at the next start", e);
        }
        return batches.stream()
                .filter(batch -> batch.count(State.DONE) > 0)
                .map(batch -> new RecoverReport.CutOff(
                        batch.number(),
                        batch.count(State.DONE),
                        batch.actions().stream().anyMatch(this::comesBack)))
                .toList();
    }

    private boolean comesBack(String action) {
        return Optional.ofNullable(actions.get(action))
                .filter(its -> its.kind() == ActionKind.REVERSIBLE)
                .isPresent();
    }

    private List<JournalEntry> touchedIn(long batch, Set<Long> pictures) {
        Predicate<JournalEntry> touched = entry -> pictures.contains(entry.picture());
        journal.entries(batch).stream()
                .filter(touched)
                .collect(Collectors.groupingBy(JournalEntry::picture, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::bringTogether);
        return journal.entries(batch).stream().filter(touched).toList();
    }

    private void settle(JournalEntry entry) {
        FileAction action = actions.get(entry.receipt().action());
        if (action == null) {
            return;
        }
        State old = entry.state() == State.UNDOING ? State.UNDONE : State.FAILED;
        // What stayed open while the program went on says itself why; it is looked at anew.
        List<Reason> reason = entry.reasons().isEmpty() ? List.of(Reason.of("act.cut-off")) : List.of();
        settlement.recover(action, entry, old, reason);
    }

    /** A picture whose companion stayed behind, or is back, goes back to it; what was handed over only if its picture is there. */
    private void bringTogether(List<JournalEntry> picture) {
        if (picture.stream().noneMatch(entry -> entry.state() == State.FAILED || entry.state() == State.UNDONE)) {
            return;
        }
        for (JournalEntry entry : picture) {
            FileAction action = actions.get(entry.receipt().action());
            if (entry.state() == State.DONE && action != null && (!HandOver.isOf(entry) || isThere(picture))) {
                bringBack.undo(action, entry, List.of(Reason.of("act.brought-back.cut-off")));
            }
        }
    }

    /** Whether the picture itself is in its old place, since it never left or was brought back right before. */
    private boolean isThere(List<JournalEntry> picture) {
        JournalEntry first = picture.get(0);
        return journal.entries(first.batch()).stream()
                .filter(entry -> entry.id() == first.picture())
                .anyMatch(entry -> entry.state() == State.FAILED || entry.state() == State.UNDONE);
    }
}
