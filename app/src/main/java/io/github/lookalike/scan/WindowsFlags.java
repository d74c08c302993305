package io.github.lookalike.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;

/** The attribute bits that Windows keeps for each file ({@code dwFileAttributes} of {@code GetFileAttributesEx}). */
@FunctionalInterface
interface WindowsFlags {

    /** The bits, 0 where there is no such thing. */
    int of(Path file) throws IOException;

    /** Those of this system; other systems than Windows are never asked. */
    static WindowsFlags here() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? WindowsFlags::read : file -> 0;
    }

    private static int read(Path file) throws IOException {
        return (int) Files.getAttribute(file, "dos:attributes", LinkOption.NOFOLLOW_LINKS);
    }
}
