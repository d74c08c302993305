package io.github.lookalike.cli;

import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.workbench.Workbench;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what was done to files. */
@Command(description = "Lists what was done to files, the latest first; with a number, each file of that batch.")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "N", description = "A batch.")
    private @Nullable Long batch;

    HistoryCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Workbench workbench = top.open()) {
            if (batch == null) {
                workbench.journal().batches().forEach(this::print);
            } else {
                workbench.journal().entries(batch).forEach(this::print);
            }
        }
        return ExitCode.DONE.number();
    }

    private void print(JournalBatch one) {
        String states = Arrays.stream(JournalEntry.State.values())
                .filter(state -> one.count(state) > 0)
                .map(state -> one.count(state) + " " + word(state))
                .collect(Collectors.joining(", "));
        console.say(one.number() + "  " + TIME.format(one.started()) + "  " + String.join(", ", one.actions()) + "  "
                + states);
    }

    private void print(JournalEntry entry) {
        console.say(word(entry.state()) + "  " + entry.receipt().action() + "  "
                + entry.receipt().file()
                + entry.receipt().nowAt().map(place -> "  → " + place).orElse("")
                + (entry.message().isEmpty() ? "" : "  (" + entry.message() + ")"));
    }

    private static String word(JournalEntry.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
