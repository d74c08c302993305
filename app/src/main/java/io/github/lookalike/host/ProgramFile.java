package io.github.lookalike.host;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Finds the jar that this program runs from, or the folder of its classes. Their code source is not asked: of classes from an
 * archive it says where the jar lay when the archive was made, or nothing (Java 25).
 */
public final class ProgramFile {

    private static final String IN_JAR = "jar:";
    private static final String ENTRY = "!/";

    private ProgramFile() {}

    /** Where it is, absolute. */
    public static Path find() {
        String name = "/" + ProgramFile.class.getName().replace('.', '/') + ".class";
        return home(
                Objects.requireNonNull(ProgramFile.class.getResource(name), name)
                        .toString(),
                name);
    }

    /** Where a class of this name lies that has this address. */
    static Path home(String address, String name) {
        String file = address.startsWith(IN_JAR)
                ? address.substring(IN_JAR.length(), address.length() - name.length() - ENTRY.length() + 1)
                : address.substring(0, address.length() - name.length() + 1);
        return Path.of(URI.create(file));
    }
}
