package io.github.lookalike.cli;

import io.github.lookalike.host.PluginTrouble;
import io.github.lookalike.words.PluginTexts;
import io.github.lookalike.words.Words;
import io.github.lookalike.workbench.Workbench;
import io.github.lookalike.workbench.WorkbenchOpener;
import io.github.lookalike.workbench.WorkbenchPlace;
import io.github.lookalike.workbench.WorkbenchUnavailableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command above all others: holds what every command may be told. */
@Command(
        name = "lookalike",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Finds identical and similar pictures and helps to decide what stays.")
final class LookalikeCommand {

    private static final String DATA = "--data";
    private static final String INDEX = "--index";
    private static final String CONFIG = "--config";
    private static final String COLOR = "--color";
    private static final String PLUGIN_OPTION = "--plugin-option";
    private static final String DEBUG = "--debug";
    private static final String QUIET = "--quiet";
    private static final String VERBOSE = "--verbose";

    /** Options that may stand before a command and take a value, and that take none. */
    private static final Set<String> WITH_VALUE = Set.of(DATA, INDEX, CONFIG, COLOR, PLUGIN_OPTION);

    private static final Set<String> WITHOUT_VALUE = Set.of(DEBUG, QUIET, "-q", VERBOSE, "-v");

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

    @Option(
            names = CONFIG,
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A settings file instead of settings.json in the data folder.")
    private @Nullable Path config;

    @Option(
            names = COLOR,
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colours: ${COMPLETION-CANDIDATES}; usually auto, where a terminal wants them.")
    private ColorWhen color = ColorWhen.auto;

    @Option(
            names = PLUGIN_OPTION,
            paramLabel = "PLUGIN.OPTION=VALUE",
            scope = ScopeType.INHERIT,
            description = "Set an option of a plugin for this run; 'plugin options' lists them.")
    private List<String> pluginOptions = List.of();

    @Option(
            names = {"-q", QUIET},
            scope = ScopeType.INHERIT,
            description = "Print what was asked for and troubles, nothing else.")
    private boolean quiet;

    @Option(
            names = {"-v", VERBOSE},
            scope = ScopeType.INHERIT,
            description = "Print every file that was passed over, and what goes into the log.")
    private boolean verbose;

    @Option(names = DEBUG, scope = ScopeType.INHERIT, description = "Show where an error came from.")
    private boolean debug;

    private @Nullable Workbench opened;

    LookalikeCommand(WorkbenchOpener opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** How many words an option takes that may stand before a command; 0 when the word is no such option. */
    static int wordsOfOption(String word) {
        if (WITH_VALUE.contains(word)) {
            return 2;
        }
        int value = word.indexOf('=');
        boolean withValue = value > 0 && WITH_VALUE.contains(word.substring(0, value));
        return withValue || WITHOUT_VALUE.contains(word) ? 1 : 0;
    }

    /** Makes the console as loud and as coloured as was asked for. */
    void tuneConsole() throws WrongUsageException {
        OptionText.all(pluginOptions);
        if (quiet && verbose) {
            throw new WrongUsageException("either --quiet or --verbose");
        }
        Loudness loud = verbose ? Loudness.VERBOSE : Loudness.USUAL;
        console.tune(quiet ? Loudness.QUIET : loud, color);
    }

    WorkbenchPlace place() {
        return new WorkbenchPlace(Optional.ofNullable(data), Optional.ofNullable(index))
                .withSettings(Optional.ofNullable(config).or(LookalikeCommand::configured))
                .withPluginOptions(pluginOptions)
                .logging(verbose);
    }

    private static Optional<Path> configured() {
        return Optional.ofNullable(System.getenv("LOOKALIKE_CONFIG"))
                .filter(file -> !file.isBlank())
                .map(Path::of);
    }

    Workbench open() throws WorkbenchUnavailableException, WrongUsageException {
        Workbench workbench = opened(place());
        try {
            for (OptionText one : OptionText.all(pluginOptions)) {
                one.option(workbench.plugins(), words(workbench));
            }
            return workbench;
        } catch (WrongUsageException e) {
            workbench.close();
            throw e;
        }
    }

    /** Opens what the care of plugins needs: it works whatever an installed plugin does. */
    Workbench openWithoutUserPlugins() throws WorkbenchUnavailableException {
        return opened(place().withoutUserPlugins());
    }

    /** How what the program says is worded here: with the texts of plugins, once there are plugins. */
    Words words() {
        return opened == null ? Words.english(PluginTexts.NONE) : words(opened);
    }

    private static Words words(Workbench workbench) {
        return Words.english(workbench.plugins()::text);
    }

    /** What plugins did wrong since {@link #open}. */
    List<PluginTrouble> pluginTroubles() {
        return opened == null ? List.of() : opened.plugins().troubles();
    }

    private Workbench opened(WorkbenchPlace place) throws WorkbenchUnavailableException {
        Workbench workbench = opener.open(place);
        workbench
                .notices()
                .forEach(notice -> console.warn("lookalike: " + words(workbench).sentences(notice.told())));
        if (!workbench.recovered().isEmpty()) {
            console.warn("lookalike: "
                    + words(workbench).sentences(workbench.recovered().reasons()));
        }
        if (!workbench.settingsNotice().isEmpty()) {
            console.warn("lookalike: " + words(workbench).sentences(workbench.settingsNotice()));
        }
        opened = workbench;
        return workbench;
    }

    /** Whether there was anything to work with, and so a log. */
    boolean hasOpened() {
        return opened != null;
    }

    /** Whether the index that was opened turned out to be damaged. */
    boolean foundDamage() {
        return opened != null && opened.indexIsDamaged();
    }

    boolean debug() {
        return debug;
    }
}
