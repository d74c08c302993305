package io.github.lookalike.cli;

import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes care of the index. */
@Command(description = "Checks, compacts, exports or relocates the index.")
final class IndexCommand implements Runnable {

    private final LookalikeCommand top;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    IndexCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    /** A word is missing: says which there are. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "what? check, compact, export or relocate");
        }
    }

    @Command(name = "check", description = "Says what is wrong with the index.")
    int check() throws Exception {
        List<String> troubles;
        try (Workbench workbench = top.open()) {
            troubles = workbench.indexCare().check();
        }
        troubles.forEach(console::warn);
        console.say(troubles.isEmpty() ? "the index is sound" : "scan again to mend this");
        return (troubles.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    @Command(name = "compact", description = "Gives unused space of the index file back.")
    int compact() throws Exception {
        try (Workbench workbench = top.open()) {
            workbench.indexCare().compactOnClose();
        }
        console.say("compacted");
        return ExitCode.DONE.number();
    }

    @Command(name = "export", description = "Writes what the index knows as JSON to a new file.")
    int export(@Parameters(paramLabel = "FILE") Path file) throws Exception {
        try (Workbench workbench = top.open()) {
            workbench.indexCare().export(file);
        }
        console.say("exported to " + file);
        return ExitCode.DONE.number();
    }

    @Command(name = "relocate", description = "Tells the index that a folder is now elsewhere; nothing is read again.")
    int relocate(@Parameters(paramLabel = "OLD") Path old, @Parameters(paramLabel = "NEW") Path now) throws Exception {
        int moved;
        try (Workbench workbench = top.open()) {
            moved = workbench.indexCare().relocate(old.toAbsolutePath().normalize(), Folders.real(now));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
        if (moved == 0) {
            throw new WrongUsageException("no scanned folder is at or below " + old + "; 'list roots' shows them");
        }
        console.say("relocated: " + moved);
        return ExitCode.DONE.number();
    }
}
