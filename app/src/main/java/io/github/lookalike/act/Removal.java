package io.github.lookalike.act;

import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Does one planned action: the picture and its companions all go, or all stay. */
final class Removal {

    private final FileAction action;
    private final FileAction handing = new HandOver();
    private final PlannedAction planned;
    private final Path ownTrash;
    private final List<JournalEntry> done = new ArrayList<>();
    private List<Reason> failure = List.of();

    Removal(FileAction action, PlannedAction planned, Path ownTrash) {
        this.action = action;
        this.planned = planned;
        this.ownTrash = ownTrash;
    }

    /** What is intended for the picture, its companions and what is handed over, in this order. */
    List<Journal.Intent> intents() throws ActionFailedException {
        List<Journal.Intent> intents = new ArrayList<>();
        for (PlannedFile file : files()) {
            ActionReceipt intent = action.intend(request(file));
            if (!intent.action().equals(action.id()) || !intent.file().equals(file.path())) {
                throw new IllegalStateException(action.id() + " intends something else: " + intent);
            }
            intents.add(new Journal.Intent(intent, file));
        }
        planned.handed()
                .forEach(handover -> intents.add(new Journal.Intent(HandOver.intent(handover), handover.file())));
        return intents;
    }

    /**
     * Performs what the journal holds: first what is handed over, so that nothing goes for what could not be handed.
     *
     * @param entries of the intents, in their order
     * @return {@link State#DONE}, {@link State#FAILED}, {@link State#LOST}, or {@link State#INTENDED} where nothing can be
     *     told
     */
    State perform(Journal journal, List<JournalEntry> entries) {
        Settlement settlement = new Settlement(journal);
        List<JournalEntry> ordered = handedFirst(entries);
        for (int i = 0; i < ordered.size(); i++) {
            JournalEntry entry = performOne(settlement, ordered.get(i));
            if (entry.state() == State.DONE) {
                done.add(entry);
                continue;
            }
            failure = entry.reasons();
            for (JournalEntry never : ordered.subList(i + 1, ordered.size())) {
                journal.settle(never.id(), State.FAILED, Causes.joined(List.of(Reason.of("act.not-begun")), failure));
            }
            bringBackTheOthers(journal);
            return entry.state();
        }
        return State.DONE;
    }

    private List<JournalEntry> handedFirst(List<JournalEntry> entries) {
        int going = entries.size() - planned.handed().size();
        List<JournalEntry> ordered = new ArrayList<>(entries.subList(going, entries.size()));
        ordered.addAll(entries.subList(0, going));
        return ordered;
    }

    private FileAction actionOf(JournalEntry entry) {
        return HandOver.isOf(entry) ? handing : action;
    }

    /** What was done, once {@link #perform} said so. */
    List<ActionReceipt> receipts() {
        return done.stream().map(JournalEntry::receipt).toList();
    }

    /** What went wrong, once {@link #perform} said so. */
    List<Reason> failure() {
        return failure;
    }

    private JournalEntry performOne(Settlement settlement, JournalEntry entry) {
        FileAction does = actionOf(entry);
        ActionReceipt receipt;
        try {
            receipt = does.perform(request(entry.before()), entry.receipt());
        } catch (ActionFailedException | RuntimeException e) {
            return e.getCause() instanceof TimeoutException
                    // It may still be at work: where the file ends up can be told at the next start.
                    ? settlement.settled(entry, entry.state(), Causes.of(e))
                    : settlement.recover(does, entry, State.FAILED, Causes.of(e));
        }
        return settlement.performed(does, entry, receipt);
    }

    /** Nothing comes back to a picture that is gone for good. */
    private void bringBackTheOthers(Journal journal) {
        if (action.kind() == ActionKind.PERMANENT && done.stream().anyMatch(entry -> !HandOver.isOf(entry))) {
            return;
        }
        BringBack bringBack = new BringBack(journal);
        List<Reason> why = Causes.joined(List.of(Reason.of("act.brought-back")), failure);
        for (int i = done.size() - 1; i >= 0; i--) {
            bringBack
                    .undo(actionOf(done.get(i)), done.get(i), why)
                    .ifPresent(stays -> failure = Causes.joined(
                            failure,
                            Causes.joined(List.of(Reason.of("act.stays-away", stays.file())), stays.reasons())));
        }
    }

    private List<PlannedFile> files() {
        List<PlannedFile> files = new ArrayList<>();
        files.add(planned.file());
        files.addAll(planned.companions());
        return files;
    }

    private ActionRequest request(PlannedFile file) {
        return new ActionRequest(
                file.path(),
                file.identity(),
                planned.root(),
                planned.keeper().path(),
                planned.keeper().identity(),
                planned.destination(),
                ownTrash);
    }
}
