package io.github.lookalike.action.trash;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The note beside a file in a FreeDesktop.org trash.
 *
 * @param origin where the file was, absolute or below the top folder of its disk
 * @param deleted in local time
 */
record TrashInfo(Path origin, LocalDateTime deleted) {

    /** Longer notes are none of ours. */
    private static final long LONGEST = 64 * 1024;

    /** What RFC 2396, section 2.3, leaves as it is; the slash as well. */
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.!~*'()/";

    /** Makes the note and brings it to the disk; fails if there is one of this name. */
    void write(Path info) throws IOException {
        Files.writeString(info, text(), StandardCharsets.US_ASCII, StandardOpenOption.CREATE_NEW);
        try (FileChannel channel = FileChannel.open(info, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Whether the file is a note about the same origin, or one that was cut off before it said anything. */
    boolean hasSameOrigin(Path info) throws IOException {
        try {
            if (Files.size(info) > LONGEST) {
                return false;
            }
            String text = Files.readString(info, StandardCharsets.ISO_8859_1);
            return text.contains("\n" + pathLine() + "\n") || text().startsWith(text);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private String text() {
        return "[Trash Info]\n" + pathLine() + "\nDeletionDate="
                + DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT)
                        .format(deleted) + "\n";
    }

    private String pathLine() {
        return "Path=" + encoded(origin.toString());
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte unsigned : path.getBytes(StandardCharsets.UTF_8)) {
            int value = unsigned & 0xff;
            boolean plain = PLAIN.indexOf(value) >= 0;
            encoded.append(plain ? Character.toString(value) : String.format(Locale.ROOT, "%%%02X", value));
        }
        return encoded.toString();
    }
}
