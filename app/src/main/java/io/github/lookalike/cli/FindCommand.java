package io.github.lookalike.cli;

import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.words.Words;
import io.github.lookalike.workbench.Workbench;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scans, then prints groups of similar pictures. */
@Command(description = "Scans the folders (or all known ones), then prints the groups of similar pictures.")
final class FindCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    @Mixin
    private FindArguments arguments = new FindArguments();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; usually text.")
    private GroupsFormat format = GroupsFormat.text;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the groups to a file.")
    private @Nullable Path output;

    @Option(
            names = "--print0",
            description =
                    "Print nothing but the paths of all pictures in groups, each ended by a zero byte, keepers first"
                            + " in each group. What could go: 'plan --print0'.")
    private boolean print0;

    FindCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (print0 && output != null) {
            throw new WrongUsageException("either --print0 or --output");
        }
        FindResult result;
        try (Foreground foreground = new Foreground(console);
                Workbench workbench = top.open()) {
            refuseToOverwritePictures(workbench.reader());
            if (output != null) {
                FolderArguments.requireWritable(output);
            }
            FindOptions options = arguments.options(workbench, console);
            result = under(foreground.run(workbench.find(options)), arguments.under());
            write(result, workbench);
        }
        if (format != GroupsFormat.json || print0) {
            Warnings.skipped(console, result.scan().skipped(), top.words());
            Warnings.moved(console, result.scan().moved());
        }
        if (format == GroupsFormat.csv || format == GroupsFormat.html) {
            LeftOutLine.of(result.scan().leftOut()).forEach(console::note);
        }
        if (!result.groups().isEmpty()) {
            return ExitCode.FOUND.number();
        }
        boolean all = result.scan().skipped().isEmpty() && arguments.absent().isEmpty();
        return (all ? ExitCode.DONE : ExitCode.INCOMPLETE).number();
    }

    private void refuseToOverwritePictures(PictureReader reader) throws WrongUsageException {
        if (output != null
                && Files.exists(output)
                && (reader.mayBePicture(output) || PictureReader.hasPictureContent(output))) {
            throw new WrongUsageException(output + " exists and may be a picture; name another file for the groups");
        }
    }

    private void write(FindResult result, Workbench workbench) throws IOException {
        if (print0) {
            result.groups()
                    .forEach(group -> group.members()
                            .forEach(member -> console.sayRaw(member.picture().path())));
            console.out().flush();
            return;
        }
        Words words = Words.english(workbench.plugins()::text);
        if (output == null) {
            format.write(result, new GroupsWriting(workbench.reader(), words, console.out(), console.paint()));
            console.out().flush();
            return;
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output))) {
            format.write(result, new GroupsWriting(workbench.reader(), words, file, TerminalColours.PLAIN));
        }
    }

    private static FindResult under(FindResult result, @Nullable Path folder) {
        if (folder == null) {
            return result;
        }
        List<RankedGroup> groups = result.groups().stream()
                .filter(group -> group.members().stream()
                        .anyMatch(member -> member.picture().path().startsWith(folder)))
                .toList();
        return new FindResult(result.options(), result.scan(), groups);
    }
}
