package io.github.lookalike.cli;

import io.github.lookalike.host.PluginTrouble;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchOpener;
import io.github.lookalike.workbench.WorkbenchPlace;
import io.github.lookalike.workbench.WorkbenchUnavailableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command above all others: holds what every command may be told. */
@Command(
        name = "lookalike",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Finds identical and similar pictures and helps to decide what stays.",
        footer = {
            "",
            "Without a command the window opens.",
            "Exit codes: 0 done or nothing found, 1 failed, 2 wrong usage, 3 done but some files could not be read"
                    + " or acted on, 11 similar pictures found."
        })
final class LookalikeCommand {

    private static final String DATA = "--data";
    private static final String INDEX = "--index";
    private static final String DEBUG = "--debug";

    private final WorkbenchOpener opener;
    private final Console console;

    @Option(
            names = DATA,
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder for index, plugins, logs and settings.")
    private @Nullable Path data;

    @Option(
            names = INDEX,
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The index file (.mv.db) instead of the one in the data folder.")
    private @Nullable Path index;

    @Option(names = DEBUG, scope = ScopeType.INHERIT, description = "Show where an error came from.")
    private boolean debug;

    private @Nullable Workbench opened;

    LookalikeCommand(WorkbenchOpener opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** How many words an option takes that may stand before a command; 0 when the word is no such option. */
    static int wordsOfOption(String word) {
        if (word.equals(DATA) || word.equals(INDEX)) {
            return 2;
        }
        return word.equals(DEBUG) || word.startsWith(DATA + "=") || word.startsWith(INDEX + "=") ? 1 : 0;
    }

    WorkbenchPlace place() {
        return new WorkbenchPlace(Optional.ofNullable(data), Optional.ofNullable(index));
    }

    Workbench open() throws WorkbenchUnavailableException {
        return opened(place());
    }

    /** Opens what the care of plugins needs: it works whatever an installed plugin does. */
    Workbench openWithoutUserPlugins() throws WorkbenchUnavailableException {
        return opened(place().withoutUserPlugins());
    }

    /** What plugins did wrong since {@link #open}. */
    List<PluginTrouble> pluginTroubles() {
        return opened == null ? List.of() : opened.plugins().troubles();
    }

    private Workbench opened(WorkbenchPlace place) throws WorkbenchUnavailableException {
        Workbench workbench = opener.open(place);
        workbench.notices().forEach(notice -> console.warn("lookalike: " + notice.text()));
        if (!workbench.recovered().isEmpty()) {
            console.warn("lookalike: " + workbench.recovered().text());
        }
        workbench.settingsNotice().ifPresent(notice -> console.warn("lookalike: " + notice));
        opened = workbench;
        return workbench;
    }

    /** Whether the index that was opened turned out to be damaged. */
    boolean foundDamage() {
        return opened != null && opened.indexIsDamaged();
    }

    boolean debug() {
        return debug;
    }
}
