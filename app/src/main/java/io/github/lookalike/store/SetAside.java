package io.github.lookalike.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Keeps a file that cannot be used any more, beside its old place, under a name that says so. */
final class SetAside {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private SetAside() {}

    /** Renames {@code index.mv.db} to {@code index.damaged-TIME.mv.db}, or a name after that; returns where it is now. */
    static Path move(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        String begin = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        String damaged = begin + ".damaged-" + TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
        Path kept = file.resolveSibling(damaged + ending);
        for (int i = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS); i++) {
            kept = file.resolveSibling(damaged + "-" + i + ending);
        }
        return Files.move(file, kept);
    }
}
