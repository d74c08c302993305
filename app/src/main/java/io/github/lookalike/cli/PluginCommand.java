package io.github.lookalike.cli;

import io.github.lookalike.host.PluginRefusedException;
import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes care of plugins. */
@Command(description = "Installs, removes, enables or disables plugins. 'list plugins' shows them.")
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
            throw new ParameterException(spec.commandLine(), "what? install, remove, enable or disable");
        }
    }

    @Command(name = "install", description = "Copies a plugin's jar into the plugin folder.")
    int install(@Parameters(paramLabel = "FILE") Path jar) throws Exception {
        try (Workbench workbench = top.openWithoutUserPlugins()) {
            PluginStatus status = workbench.plugins().install(jar);
            console.tell("installed: " + status.id() + " " + status.version());
            return ExitCode.DONE.number();
        } catch (PluginRefusedException e) {
            console.fail("lookalike: " + e.getMessage());
            return ExitCode.FAILED.number();
        }
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
