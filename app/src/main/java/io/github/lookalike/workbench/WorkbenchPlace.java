package io.github.lookalike.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the program keeps its things.
 *
 * @param data the folder the user named; empty for the usual one
 * @param index the index file the user named; empty for the one in the data folder
 * @param settings the settings file the user named; empty for the one in the data folder
 * @param pluginOptions what is set of plugins' options for this run alone, as in the settings
 * @param userPlugins whether plugins of the user are loaded, or only listed: who takes care of them needs none of them
 * @param verbose whether more than usual is logged, and shown as well
 */
public record WorkbenchPlace(
        Optional<Path> data,
        Optional<Path> index,
        Optional<Path> settings,
        List<String> pluginOptions,
        boolean userPlugins,
        boolean verbose) {

    public WorkbenchPlace {
        pluginOptions = List.copyOf(pluginOptions);
    }

    /** A place with its own settings, where everything takes part. */
    public WorkbenchPlace(Optional<Path> data, Optional<Path> index) {
        this(data, index, Optional.empty(), List.of(), true, false);
    }

    /** The same without plugins of the user, so that no fault of theirs is in the way. */
    public WorkbenchPlace withoutUserPlugins() {
        return new WorkbenchPlace(data, index, settings, pluginOptions, false, verbose);
    }

    /** The same with this settings file, where there is one. */
    public WorkbenchPlace withSettings(Optional<Path> file) {
        return new WorkbenchPlace(data, index, file, pluginOptions, userPlugins, verbose);
    }

    /** The same that logs more than usual, or not. */
    public WorkbenchPlace logging(boolean more) {
        return new WorkbenchPlace(data, index, settings, pluginOptions, userPlugins, more);
    }

    /** The same with these options of plugins, whatever the settings say of them. */
    public WorkbenchPlace withPluginOptions(List<String> texts) {
        return new WorkbenchPlace(data, index, settings, texts, userPlugins, verbose);
    }
}
