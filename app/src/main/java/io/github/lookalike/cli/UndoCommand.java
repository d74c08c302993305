package io.github.lookalike.cli;

import io.github.lookalike.act.BackTo;
import io.github.lookalike.act.Problem;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.UndoJournal;
import io.github.lookalike.act.UndoReport;
import io.github.lookalike.api.Reason;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Bring the files back below this folder, in the folders they shared, instead of to where they"
                    + " were.")
    private @Nullable Path to;

    @Option(
            names = "--beside",
            description = "Where another file lies in the old place now: bring the file back beside it, under a free"
                    + " name.")
    private boolean beside;

    UndoCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Long> batch = batch();
        List<Path> files = named.stream()
                .skip(batch.isPresent() ? 1 : 0)
                .map(name -> FolderArguments.place(Path.of(name)))
                .toList();
        if (last && !named.isEmpty()) {
            throw new WrongUsageException("either --last or a number or files");
        }
        if (to != null && beside) {
            throw new WrongUsageException("either --to or --beside");
        }
        try (Workbench workbench = top.open()) {
            if (batch.isPresent()) {
                Batches.existing(workbench.journal(), batch.get());
            }
            UndoReport report = undo(workbench.undo().bringing(where(workbench)), batch, files);
            return named.isEmpty() && onlyDeleted(report) ? tellDeleted(report) : tell(report);
        }
    }

    private BackTo where(Workbench workbench) throws WrongUsageException {
        if (to == null) {
            return beside ? new BackTo.Beside() : new BackTo.OldPlace();
        }
        Path folder = FolderArguments.place(to);
        Optional<Reason> forbidden = workbench.forbiddenPlaces().reasonAsDestination(folder);
        if (forbidden.isPresent()) {
            throw new WrongUsageException(top.words().of(forbidden.get()));
        }
        return new BackTo.Below(folder);
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
        List<UndoReport.Elsewhere> elsewhere = new ArrayList<>();
        List<Refusal> failed = new ArrayList<>();
        byBatch.forEach((number, some) -> {
            UndoReport report = undo.undo(number, some);
            undone.addAll(report.undone());
            elsewhere.addAll(report.elsewhere());
            failed.addAll(report.failed());
        });
        return new UndoReport(OptionalLong.empty(), undone, elsewhere, failed);
    }

    /** Whoever names nothing wants to know whether anything can be taken back, not each file that cannot. */
    private static boolean onlyDeleted(UndoReport report) {
        return report.back() == 0
                && !report.failed().isEmpty()
                && report.failed().stream().allMatch(refusal -> refusal.problem() == Problem.CANNOT_BE_UNDONE);
    }

    private int tellDeleted(UndoReport report) {
        int files = report.failed().size();
        console.warn("there is nothing to take back: " + (files == 1 ? "one file was" : files + " files were")
                + " deleted for good; 'history' lists them");
        return ExitCode.INCOMPLETE.number();
    }

    private int tell(UndoReport report) {
        report.undone().forEach(file -> console.tell("back: " + file));
        report.elsewhere().forEach(file -> console.tell("back: " + file.file() + "  → " + file.at()));
        report.failed().forEach(refusal -> console.warn(Refused.line("not back", refusal, top.words())));
        if (report.failed().stream().anyMatch(refusal -> refusal.problem() == Problem.PLACE_TAKEN)) {
            console.warn("'undo --beside' brings these back beside what took their places; 'undo --to DIR' elsewhere");
        }
        if (report.back() == 0 && report.failed().isEmpty()) {
            console.tell("there is nothing to take back");
            return ExitCode.DONE.number();
        }
        console.tell(
                "brought back: " + report.back() + "; not: " + report.failed().size());
        return (report.failed().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE).number();
    }
}
