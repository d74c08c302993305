package io.github.lookalike.cli;

import io.github.lookalike.review.IgnoreFiles;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls two pictures no match. */
@Command(
        description = "Says that two pictures are no match: by their contents, wherever they lie, until taken back."
                + " 'list ignored' shows all such pairs.")
final class IgnoreCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(arity = "2", paramLabel = "FILE", description = "Two picture files.")
    private List<Path> files = List.of();

    @Option(names = "--take-back", description = "They may match again; the files need not exist any more.")
    private boolean takeBack;

    IgnoreCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Workbench workbench = top.open()) {
            IgnoreFiles ignoring = new IgnoreFiles(workbench.ignoredPairs(), Clock.systemUTC());
            return takeBack ? takeBack(ignoring) : ignore(ignoring);
        }
    }

    private int ignore(IgnoreFiles ignoring) throws Exception {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUsageException(file + " is no file");
            }
        }
        if (!ignoring.ignore(files.get(0), files.get(1))) {
            throw new WrongUsageException("both files have the same bytes; such pictures always match");
        }
        console.tell("no match: " + files.get(0) + "  " + files.get(1));
        return ExitCode.DONE.number();
    }

    private int takeBack(IgnoreFiles ignoring) throws Exception {
        if (ignoring.takeBack(files.get(0), files.get(1)) == 0) {
            throw new WrongUsageException(
                    "these were not called no match; 'list ignored' shows the pairs that were, and where they lay");
        }
        console.tell("may match again: " + files.get(0) + "  " + files.get(1));
        return ExitCode.DONE.number();
    }
}
