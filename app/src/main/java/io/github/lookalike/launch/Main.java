package io.github.lookalike.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program's entry. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Lookalike " + version());
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream("version.properties"))) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("app", "unknown");
    }
}
