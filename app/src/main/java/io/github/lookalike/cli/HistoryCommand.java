package io.github.lookalike.cli;

import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.workbench.Workbench;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; usually text. The others list each file of every batch.")
    private HistoryFormat format = HistoryFormat.text;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the history to a new file.")
    private @Nullable Path output;

    HistoryCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (output != null && Files.exists(output, LinkOption.NOFOLLOW_LINKS) && !isDevice(output)) {
            throw new WrongUsageException(output + " exists already; name a new file");
        }
        if (output != null) {
            FolderArguments.requireWritable(output);
        }
        try (Workbench workbench = top.open()) {
            Journal journal = workbench.journal();
            List<JournalBatch> batches = batch == null ? journal.batches() : List.of(Batches.existing(journal, batch));
            if (output == null) {
                write(journal, batches, console.out());
            } else {
                write(journal, batches, output);
            }
        }
        return ExitCode.DONE.number();
    }

    private void write(Journal journal, List<JournalBatch> batches, Path newFile) throws IOException {
        StandardOpenOption how = isDevice(newFile) ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW;
        RememberedFailure written = new RememberedFailure(Files.newOutputStream(newFile, how));
        try (PrintStream file = new PrintStream(new BufferedOutputStream(written), false, StandardCharsets.UTF_8)) {
            write(journal, batches, file);
        }
        Optional<String> failure = written.failure();
        if (failure.isPresent()) {
            throw new IOException("the history is not all in " + newFile + ": " + failure.get());
        }
    }

    /** A terminal, a pipe with a name, and the like: nothing is overwritten there. */
    private static boolean isDevice(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isOther();
        } catch (IOException e) {
            return false;
        }
    }

    private void write(Journal journal, List<JournalBatch> batches, PrintStream out) throws IOException {
        HistoryExport export = new HistoryExport(journal, batches, top.words());
        switch (format) {
            case text -> writeText(journal, batches, out);
            case csv -> export.csv(out);
            case json -> export.json(out);
        }
    }

    private void writeText(Journal journal, List<JournalBatch> batches, PrintStream out) {
        if (batch == null) {
            batches.forEach(one -> print(one, out));
        } else {
            journal.entries(batch).forEach(entry -> print(entry, out));
        }
    }

    private static void print(JournalBatch one, PrintStream out) {
        String states = Arrays.stream(JournalEntry.State.values())
                .filter(state -> one.count(state) > 0)
                .map(state -> one.count(state) + " " + word(state))
                .collect(Collectors.joining(", "));
        out.println(Shown.of(one.number() + "  " + TIME.format(one.started()) + "  " + String.join(", ", one.actions())
                + "  " + states));
    }

    private void print(JournalEntry entry, PrintStream out) {
        String why = top.words().sentences(entry.reasons());
        out.println(Shown.of(word(entry.state()) + "  " + entry.receipt().action() + "  "
                + entry.receipt().file()
                + entry.receipt().nowAt().map(place -> "  → " + place).orElse("")
                + back(entry)
                + (why.isEmpty() ? "" : "  (" + why + ")")));
    }

    /** Where a file is that was brought back, if that is not where it was. */
    private static String back(JournalEntry entry) {
        Path back = entry.receipt().back();
        boolean elsewhere = entry.state() == JournalEntry.State.UNDONE
                && !back.equals(entry.receipt().file());
        return elsewhere ? "  → " + back : "";
    }

    private static String word(JournalEntry.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
