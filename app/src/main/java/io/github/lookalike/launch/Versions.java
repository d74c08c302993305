package io.github.lookalike.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The versions this program was built with.
 *
 * @param app of the program
 * @param pluginApi of the API it offers to plugins
 */
record Versions(String app, String pluginApi) {

    static Versions read() {
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(Versions.class.getResourceAsStream("version.properties"))) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                Objects.requireNonNull(versions.getProperty("app")),
                Objects.requireNonNull(versions.getProperty("plugin-api")));
    }
}
