package io.github.lookalike.cli;

import io.github.lookalike.act.UndoReport;
import io.github.lookalike.workbench.Workbench;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back what was done. */
@Command(description = "Brings files back to where they were. Without a number: the last batch that can be undone.")
final class UndoCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "N", description = "The batch, as 'history' numbers it.")
    private @Nullable Long batch;

    @Option(names = "--last", description = "The last batch that can be undone.")
    private boolean last;

    UndoCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (batch != null && last) {
            throw new WrongUsageException("either a number or --last");
        }
        UndoReport report;
        try (Workbench workbench = top.open()) {
            if (batch != null && workbench.journal().batch(batch).isEmpty()) {
                throw new WrongUsageException("there is no batch " + batch + "; 'history' lists them");
            }
            report = batch == null
                    ? workbench.undo().undoLast()
                    : workbench.undo().undo(batch);
        }
        report.undone().forEach(file -> console.say("back: " + file));
        report.failed()
                .forEach(refusal -> console.warn(
                        "not back: " + refusal.file() + ": " + refusal.reason() + " (" + refusal.code() + ")"));
        console.say("brought back: " + report.undone().size() + "; not: "
                + report.failed().size());
        return (report.failed().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE).number();
    }
}
