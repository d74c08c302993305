package io.github.lookalike.ui.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a desktop keeps what it knows of programs (XDG Base Directory Specification 0.8).
 *
 * @param data folders, what is found in an earlier one counts
 * @param config where the person's own choices are
 */
record DataFolders(List<Path> data, Path config) {

    static DataFolders of(Map<String, String> environment, Path home) {
        List<Path> data = new ArrayList<>();
        data.add(absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")));
        String others = environment.getOrDefault("XDG_DATA_DIRS", "");
        Arrays.stream((others.isEmpty() ? "/usr/local/share:/usr/share" : others).split(":", -1))
                .filter(one -> one.startsWith("/"))
                .map(Path::of)
                .forEach(data::add);
        return new DataFolders(data, absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")));
    }

    private static Path absolute(@Nullable String said, Path usual) {
        return said != null && said.startsWith("/") ? Path.of(said) : usual;
    }

    /** A file of this name in each of the data folders, whether it is there or not. */
    List<Path> each(String name) {
        return data.stream().map(folder -> folder.resolve(name)).toList();
    }
}
