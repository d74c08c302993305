package io.github.lookalike.decoder.external;

import java.util.Locale;

/** What programs are found and started on. */
enum OperatingSystem {
    WINDOWS,
    MACOS,
    /** Linux and what is like it. */
    LINUX;

    /** @param name the system property {@code os.name} */
    static OperatingSystem of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return WINDOWS;
        }
        return lower.startsWith("mac") ? MACOS : LINUX;
    }
}
