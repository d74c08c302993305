package io.github.lookalike.cli;

import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.scan.place.Place;
import io.github.lookalike.scan.place.Places;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what the program knows. */
@Command(description = "Lists what the program knows.")
final class ListCommand implements Runnable {

    private static final String PRINT0 = "--print0";
    private static final String RAW = "Nothing but the paths, each ended by a zero byte.";

    private final LookalikeCommand top;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    ListCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    private void say(Path path, String more, boolean raw) {
        if (raw) {
            console.sayRaw(path);
        } else {
            console.say(path + more);
        }
    }

    /** A word is missing: says which there are. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "list what? roots, skipped, plugins, ignored, places or codes");
        }
    }

    @Command(name = "roots", description = "The folders that were scanned.")
    int roots(@Option(names = PRINT0, description = RAW) boolean print0) throws Exception {
        try (Workbench workbench = top.open()) {
            for (Path root : workbench.roots()) {
                say(root, "", print0);
            }
        }
        console.out().flush();
        return ExitCode.DONE.number();
    }

    @Command(name = "skipped", description = "Files and folders that could not be read, and why.")
    int skipped(@Option(names = PRINT0, description = RAW) boolean print0) throws Exception {
        try (Workbench workbench = top.open()) {
            for (SkippedFile file : workbench.skipped()) {
                say(file.path(), ": " + top.words().sentences(file.reasons()) + " (" + file.code() + ")", print0);
            }
        }
        console.out().flush();
        return ExitCode.DONE.number();
    }

    @Command(name = "plugins", description = "The plugins, how each of them is, and what it contributes.")
    int plugins() throws Exception {
        try (Workbench workbench = top.open()) {
            for (PluginStatus plugin : workbench.plugins().statuses()) {
                console.say(plugin.id()
                        + (plugin.version().isEmpty() ? "" : " " + plugin.version())
                        + "  "
                        + plugin.state().name().toLowerCase(Locale.ROOT)
                        + (plugin.origin() == PluginStatus.Origin.BUNDLED ? ", bundled" : "")
                        + (plugin.extensions().isEmpty() ? "" : ": " + String.join(", ", plugin.extensions()))
                        + (plugin.reasons().isEmpty() ? "" : ": " + top.words().sentences(plugin.reasons())));
            }
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "places",
            description = "Kinds of folders and files that other programs rule, and what becomes of them.")
    int places() {
        List<Place> known = Places.known();
        console.say(known.size() + " kinds known");
        for (Place place : known) {
            String treatment = switch (place.treatment()) {
                case LEFT_OUT -> "left out";
                case PROTECTED -> "read, never removed";
            };
            console.say(place.kind() + "  " + treatment + ", " + place.owner() + " (" + place.source() + ")");
        }
        return ExitCode.DONE.number();
    }

    @Command(name = "codes", description = "All codes that commands end with or print, and what they mean.")
    int codes() {
        CodeTable.lines().forEach(console::say);
        return ExitCode.DONE.number();
    }

    @Command(name = "ignored", description = "Pairs that were called no match.")
    int ignored() throws Exception {
        try (Workbench workbench = top.open()) {
            for (IgnoredPairs.Entry entry : workbench.ignoredPairs().entries()) {
                console.say(entry.firstPath() + "  " + entry.secondPath());
            }
        }
        return ExitCode.DONE.number();
    }
}
