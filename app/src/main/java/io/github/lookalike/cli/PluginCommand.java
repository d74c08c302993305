package io.github.lookalike.cli;

import io.github.lookalike.host.OptionState;
import io.github.lookalike.host.PluginKind;
import io.github.lookalike.host.PluginOffer;
import io.github.lookalike.host.PluginOptions;
import io.github.lookalike.host.PluginProject;
import io.github.lookalike.host.PluginReasons;
import io.github.lookalike.host.PluginRefusedException;
import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes care of plugins. */
@Command(
        description =
                "Installs, removes, enables, disables or sets up plugins, or begins a new one. 'list plugins' shows them.")
final class PluginCommand implements Runnable {

    private final LookalikeCommand top;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    PluginCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    /** A word is missing: says which there are. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "what? install, remove, enable, disable, options, set, reset, new or api");
        }
    }

    @Command(
            name = "install",
            description =
                    "Shows what a plugin's jar contains, asks where somebody can answer, and copies it into the plugin"
                            + " folder.")
    int install(
            @Parameters(paramLabel = "FILE", description = "The jar.") Path jar,
            @Option(
                            names = {"-y", "--yes"},
                            description = "Do not ask.")
                    boolean yes,
            @Option(names = "--force", description = "Also an older version, or one of which a part cannot be made.")
                    boolean force)
            throws Exception {
        try (Workbench workbench = top.openWithoutUserPlugins()) {
            PluginOffer offer = workbench.plugins().look(jar);
            show(offer);
            Optional<String> objection = force ? Optional.empty() : objection(offer);
            if (objection.isPresent()) {
                console.fail("lookalike: " + jar.getFileName() + " was not installed: " + objection.get());
                return ExitCode.FAILED.number();
            }
            if (!yes && !console.agrees("Plugins run with your rights. Install it?")) {
                console.fail("lookalike: " + jar.getFileName() + " was not installed");
                return ExitCode.FAILED.number();
            }
            PluginStatus status = workbench.plugins().install(jar);
            console.tell("installed: " + status.id() + " " + status.version());
            return ExitCode.DONE.number();
        } catch (PluginRefusedException e) {
            console.fail("lookalike: " + top.words().sentences(e.reasons()));
            return ExitCode.FAILED.number();
        }
    }

    private void show(PluginOffer offer) {
        PluginStatus status = offer.status();
        console.tell(status.id() + " " + status.version()
                + (status.provider().isEmpty() ? "" : " by " + status.provider())
                + (status.description().isEmpty() ? "" : ": " + status.description()));
        status.extensions().forEach(extension -> console.tell("  adds      " + extension));
        console.tell("  made for  plugin-api " + (offer.requires().isEmpty() ? "of any version" : offer.requires()));
        console.tell("  SHA-256   " + offer.sha256());
        offer.installed().ifPresent(version -> console.tell("  replaces  " + version));
    }

    private Optional<String> objection(PluginOffer offer) {
        if (offer.isTroubled()) {
            return Optional.of(top.words().sentences(offer.status().reasons()) + " --force installs the rest");
        }
        return offer.isDowngrade()
                ? Optional.of("version " + offer.installed().orElse("") + " is installed, which is newer; --force goes"
                        + " back to " + offer.status().version())
                : Optional.empty();
    }

    @Command(
            name = "new",
            description =
                    "Writes the project of a new plugin into a new folder of its name: code, test, builds for Maven and"
                            + " Gradle, and the API to build it with.")
    int create(
            @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.") PluginKind kind,
            @Parameters(paramLabel = "NAME", description = "Lower-case letters, digits and dashes.") String name,
            @Option(names = "--to", paramLabel = "DIR", description = "Another folder than NAME.") @Nullable Path to)
            throws Exception {
        Path folder = to == null ? Path.of(name) : to;
        PluginProject project = project(kind, name, apiVersion());
        try {
            project.write(folder);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsageException(folder + " is there already; name another folder: --to DIR");
        }
        console.tell("written: " + folder);
        console.tell("next: mvn -f " + folder + " package, then: lookalike plugin install "
                + folder.resolve("target").resolve(project.artifact() + "-1.0.0.jar"));
        return ExitCode.DONE.number();
    }

    @Command(
            name = "api",
            description =
                    "Writes the API for plugins into a repository of Maven: classes, sources, Javadoc, contract tests"
                            + " and BOM.")
    int api(
            @Parameters(arity = "0..1", paramLabel = "DIR", description = "The repository; usually ~/.m2/repository.")
                    @Nullable
                    Path repository)
            throws Exception {
        Path target = repository == null ? Path.of(System.getProperty("user.home"), ".m2", "repository") : repository;
        PluginProject.writeApi(target, apiVersion());
        console.tell("written: plugin-api and plugin-bom, to " + target);
        return ExitCode.DONE.number();
    }

    private String apiVersion() throws Exception {
        try (Workbench workbench = top.openWithoutUserPlugins()) {
            return workbench.plugins().apiVersion();
        }
    }

    private static PluginProject project(PluginKind kind, String name, String apiVersion) throws WrongUsageException {
        if (!PluginProject.isName(name)) {
            throw new WrongUsageException("\"" + name + "\" is no name for a plugin: use lower-case letters, digits"
                    + " and single dashes, at most " + PluginProject.LONGEST_NAME);
        }
        return new PluginProject(kind, name, apiVersion);
    }

    @Command(name = "remove", description = "Removes a plugin that you installed.")
    int remove(@Parameters(paramLabel = "ID") String id) throws Exception {
        try (Workbench workbench = top.openWithoutUserPlugins()) {
            if (!workbench.plugins().remove(id)) {
                throw new WrongUsageException(
                        "you have not installed a plugin " + id + "; bundled ones can be disabled");
            }
        }
        console.tell("removed: " + id);
        return ExitCode.DONE.number();
    }

    @Command(name = "enable", description = "Lets a plugin take part again.")
    int enable(@Parameters(paramLabel = "ID") String id) throws Exception {
        return change(id, false);
    }

    @Command(name = "disable", description = "Leaves a plugin out.")
    int disable(@Parameters(paramLabel = "ID") String id) throws Exception {
        return change(id, true);
    }

    @Command(name = "options", description = "The options of plugins, what holds, and what may.")
    int options() throws Exception {
        try (Workbench workbench = top.open()) {
            for (PluginStatus plugin : workbench.plugins().statuses()) {
                for (OptionState one : plugin.options()) {
                    console.say(plugin.id() + "." + one.option().name() + "=" + one.value() + "  "
                            + one.option().title() + ": " + top.words().of(PluginReasons.possible(one.option()))
                            + " Usually "
                            + one.option().usual() + ".");
                }
            }
        }
        return ExitCode.DONE.number();
    }

    @Command(name = "set", description = "Sets options of plugins, from the next start on.")
    int set(@Parameters(arity = "1..*", paramLabel = "PLUGIN.OPTION=VALUE") List<String> words) throws Exception {
        List<OptionText> texts = OptionText.all(words);
        try (Workbench workbench = top.open()) {
            Settings settings = workbench.settings();
            PluginOptions options = PluginOptions.parse(settings.pluginOptions());
            for (OptionText one : texts) {
                options = options.with(one.plugin(), one.option(workbench.plugins(), top.words()), one.value());
            }
            workbench.changeSettings(settings.withPluginOptions(options.texts()));
        }
        texts.forEach(one -> console.tell("set: " + one.plugin() + "." + one.name() + "=" + one.value()));
        return ExitCode.DONE.number();
    }

    @Command(
            name = "reset",
            description = "Sets all options of a plugin back to what is usual, from the next start on.")
    int reset(@Parameters(paramLabel = "ID") String id) throws Exception {
        try (Workbench workbench = top.openWithoutUserPlugins()) {
            Settings settings = workbench.settings();
            PluginOptions rest = PluginOptions.parse(settings.pluginOptions()).without(id);
            workbench.changeSettings(settings.withPluginOptions(rest.texts()));
        }
        console.tell("as usual: " + id);
        return ExitCode.DONE.number();
    }

    private int change(String id, boolean disabled) throws Exception {
        try (Workbench workbench = top.openWithoutUserPlugins()) {
            if (workbench.plugins().statuses().stream()
                    .noneMatch(one -> one.id().equals(id))) {
                throw new WrongUsageException("there is no plugin " + id);
            }
            Settings settings = workbench.settings();
            List<String> ids = new ArrayList<>(settings.disabledPlugins());
            ids.remove(id);
            if (disabled) {
                ids.add(id);
            }
            workbench.changeSettings(settings.withDisabledPlugins(ids));
        }
        console.tell((disabled ? "disabled: " : "enabled: ") + id);
        return ExitCode.DONE.number();
    }
}
