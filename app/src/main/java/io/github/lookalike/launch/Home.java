package io.github.lookalike.launch;

import io.github.lookalike.settings.SettingsFile;
import io.github.lookalike.workbench.WorkbenchPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the program keeps its things, as it was found at the start.
 *
 * @param data the data folder
 * @param index the index file
 * @param settingsFile where settings are written
 * @param settings what was read from there
 * @param own takes care that all this is for its user alone
 */
record Home(Path data, Path index, SettingsFile settingsFile, SettingsFile.Reading settings, OwnFiles own) {

    private static final String INDEX = "index.mv.db";

    /** Where the index is, or would be. */
    static Path index(WorkbenchPlace place) {
        return place.index().orElseGet(() -> DataFolder.choose(place.data()).resolve(INDEX));
    }

    /**
     * Makes the data folder if need be, and reads the settings in it, or those that were named.
     *
     * @throws IOException when settings were named that cannot be used
     */
    static Home at(WorkbenchPlace place) throws IOException {
        Path data = DataFolder.choose(place.data());
        Path index = index(place);
        OwnFiles own = OwnFiles.in(data, index);
        SettingsFile file = new SettingsFile(place.settings().orElse(data.resolve("settings.json")));
        SettingsFile.Reading settings = place.settings().isPresent()
                ? new SettingsFile.Reading(file.readNamed(), List.of())
                : file.readOrSetAside();
        return new Home(data, index, file, settings, own);
    }
}
