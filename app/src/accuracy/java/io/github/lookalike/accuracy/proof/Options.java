package io.github.lookalike.accuracy.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is measured and how much of it; the system properties of {@link ProofFigures} say it.
 *
 * @param only the parts that run; all where empty
 */
record Options(List<String> only) {

    Options {
        only = List.copyOf(only);
    }

    static Options given() {
        String parts = System.getProperty("proof.only", "");
        return new Options(parts.isBlank() ? List.of() : List.of(parts.split(",", -1)));
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    static int number(String name, int usual) {
        String value = System.getProperty("proof." + name, "");
        return value.isBlank() ? usual : Integer.parseInt(value);
    }

    static Optional<Path> path(String name) {
        String value = System.getProperty("proof." + name, "");
        return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value).toAbsolutePath());
    }
}
