package io.github.lookalike.cli;

import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.UndoJournal;
import io.github.lookalike.act.UndoReport;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back what was done. */
@Command(description = "Brings files back to where they were. Without a number: the last batch that can be undone.")
final class UndoCommand implements Callable<Integer> {

    private static final OptionalLong NONE = OptionalLong.empty();

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "N|FILE",
            description = "The batch, as 'history' numbers it; and files of it, by their old or new places, or folders"
                    + " above these. Files without a number are sought in the latest batch that has them.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--last", description = "The last batch that can be undone.")
    private boolean last;

    UndoCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Long> batch = batch();
        List<Path> files = named.stream()
                .skip(batch.isPresent() ? 1 : 0)
                .map(name -> Folders.place(Path.of(name)))
                .toList();
        if (last && !named.isEmpty()) {
            throw new WrongUsageException("either --last or a number or files");
        }
        try (Workbench workbench = top.open()) {
            if (batch.isPresent() && workbench.journal().batch(batch.get()).isEmpty()) {
                throw new WrongUsageException("there is no batch " + batch.get() + "; 'history' lists them");
            }
            return tell(undo(workbench.undo(), batch, files));
        }
    }

    /** The number, if the first word is one. */
    private Optional<Long> batch() {
        return named.stream()
                .findFirst()
                .filter(word -> word.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static UndoReport undo(UndoJournal undo, Optional<Long> batch, List<Path> files)
            throws WrongUsageException {
        if (files.isEmpty()) {
            return batch.isPresent() ? undo.undo(batch.get()) : undo.undoLast();
        }
        Map<Long, List<Path>> byBatch = new LinkedHashMap<>();
        for (Path file : files) {
            OptionalLong found = batch.map(number -> undo.has(number, file) ? OptionalLong.of(number) : NONE)
                    .orElseGet(() -> undo.latestWith(file));
            long number = found.orElseThrow(() -> new WrongUsageException(
                    "nothing that can be taken back was done with " + file + "; 'history' lists what was done"));
            byBatch.computeIfAbsent(number, none -> new ArrayList<>()).add(file);
        }
        List<Path> undone = new ArrayList<>();
        List<Refusal> failed = new ArrayList<>();
        byBatch.forEach((number, some) -> {
            UndoReport report = undo.undo(number, some);
            undone.addAll(report.undone());
            failed.addAll(report.failed());
        });
        return new UndoReport(OptionalLong.empty(), undone, failed);
    }

    private int tell(UndoReport report) {
        report.undone().forEach(file -> console.say("back: " + file));
        report.failed()
                .forEach(refusal -> console.warn(
                        "not back: " + refusal.file() + ": " + refusal.reason() + " (" + refusal.code() + ")"));
        console.say("brought back: " + report.undone().size() + "; not: "
                + report.failed().size());
        return (report.failed().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE).number();
    }
}
