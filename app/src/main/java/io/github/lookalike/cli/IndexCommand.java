package io.github.lookalike.cli;

import io.github.lookalike.scan.ContentReport;
import io.github.lookalike.scan.RotCheck;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes care of the index. */
@Command(description = "Checks, compacts, exports or relocates the index, or forgets a folder.")
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
            throw new ParameterException(spec.commandLine(), "what? check, compact, export, relocate or forget");
        }
    }

    @Command(name = "check", description = "Says what is wrong with the index.")
    int check(
            @Option(names = "--content", description = "Also read every file again, and name what rotted.")
                    boolean content)
            throws Exception {
        List<String> troubles;
        ExitCode code = ExitCode.DONE;
        try (Foreground foreground = new Foreground(console);
                Workbench workbench = top.open()) {
            troubles = workbench.indexCare().check();
            if (content) {
                code = print(foreground.run(workbench.checkContents()));
            }
        }
        troubles.forEach(console::warn);
        String index = "the index itself is sound" + (code == ExitCode.DONE ? "" : "; the files named above are not");
        console.tell(troubles.isEmpty() ? index : "scan again to mend this");
        return (troubles.isEmpty() ? code : ExitCode.FAILED).number();
    }

    /** A file that somebody changed is no trouble: the next scan reads it. */
    private ExitCode print(ContentReport report) {
        for (ContentReport.Trouble trouble : report.troubles()) {
            console.warn(word(trouble.state()) + ": " + trouble.path() + ": "
                    + top.words().sentences(trouble.reasons()));
        }
        console.tell("sound: " + report.sound()
                + "; rotten: " + report.count(RotCheck.State.ROTTEN)
                + "; changed since the scan: " + report.count(RotCheck.State.CHANGED)
                + "; gone: " + report.count(RotCheck.State.GONE)
                + "; not readable: " + report.count(RotCheck.State.UNREADABLE));
        return report.troubles().size() == report.count(RotCheck.State.CHANGED) ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private static String word(RotCheck.State state) {
        return switch (state) {
            case SOUND -> "sound";
            case CHANGED -> "changed";
            case GONE -> "gone";
            case UNREADABLE -> "not readable";
            case ROTTEN -> "rotten";
        };
    }

    @Command(name = "compact", description = "Gives unused space of the index file back.")
    int compact() throws Exception {
        try (Workbench workbench = top.open()) {
            workbench.indexCare().compactOnClose();
        }
        console.tell("compacted");
        return ExitCode.DONE.number();
    }

    @Command(name = "export", description = "Writes what the index knows as JSON to a new file.")
    int export(@Parameters(paramLabel = "FILE") Path file) throws Exception {
        try (Workbench workbench = top.open()) {
            workbench.indexCare().export(file);
        }
        console.tell("exported to " + file);
        return ExitCode.DONE.number();
    }

    @Command(name = "relocate", description = "Tells the index that a folder is now elsewhere; nothing is read again.")
    int relocate(@Parameters(paramLabel = "OLD") Path old, @Parameters(paramLabel = "NEW") Path now) throws Exception {
        if (!Files.isDirectory(now)) {
            throw new WrongUsageException(
                    now + " is no folder; plug in or make what the pictures lie in now, then tell");
        }
        int moved;
        try (Workbench workbench = top.open()) {
            moved = workbench.indexCare().relocate(old.toAbsolutePath().normalize(), FolderArguments.real(now));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
        if (moved == 0) {
            throw new WrongUsageException("no scanned folder is at or below " + old + "; 'list roots' shows them");
        }
        console.tell("relocated: " + moved);
        return ExitCode.DONE.number();
    }

    @Command(name = "forget", description = "Forgets a scanned folder and all its pictures; no file is touched.")
    int forget(@Parameters(paramLabel = "ROOT") Path root) throws Exception {
        Path folder = FolderArguments.real(root);
        try (Workbench workbench = top.open()) {
            if (!workbench.indexCare().forget(folder)) {
                throw new WrongUsageException(folder + " is no scanned folder; 'list roots' shows them");
            }
        }
        console.tell("forgotten: " + folder);
        return ExitCode.DONE.number();
    }
}
