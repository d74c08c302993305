package io.github.lookalike.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window over folders, as file managers ask for. Whoever starts the program opens it where there is a screen. */
@Command(description = "Opens the window with these folders to be searched, and no others.")
final class OpenCommand implements Callable<Integer> {

    /** The word that names it. */
    static final String NAME = "open";

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "DIR", description = "Folders; of a file the folder it lies in.")
    private List<Path> folders = new ArrayList<>();

    OpenCommand(LookalikeCommand top, Console console) {
        this.console = console;
    }

    /** What is to be searched. */
    List<Path> folders() {
        return folders;
    }

    /** Reached where no window was opened instead. */
    @Override
    public Integer call() {
        console.fail("lookalike: there is no screen to open the window on");
        return ExitCode.WRONG_USAGE.number();
    }
}
