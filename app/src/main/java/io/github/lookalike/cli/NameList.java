package io.github.lookalike.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Names of files and folders that another program lists, as {@code find -print0} does. */
final class NameList {

    /** The word for the standard input. */
    private static final String STANDARD_INPUT = "-";

    /** Whoever writes a longer name has forgotten to say that zero bytes end them. */
    private static final int LONGEST = 32 * 1024;

    private final String from;
    private final boolean zeros;

    /** @param zeros whether zero bytes end the names, and not the ends of lines */
    NameList(String from, boolean zeros) {
        this.from = from;
        this.zeros = zeros;
    }

    /**
     * Reads all names.
     *
     * @throws WrongUsageException when there is no such list, or it is none
     */
    List<Path> read(InputStream standardInput) throws WrongUsageException, IOException {
        if (from.equals(STANDARD_INPUT)) {
            return names(standardInput);
        }
        Path file = Path.of(from);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new WrongUsageException("--files-from: " + file + " cannot be read");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return names(in);
        }
    }

    private List<Path> names(InputStream in) throws WrongUsageException, IOException {
        List<Path> names = new ArrayList<>();
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        int read;
        do {
            read = in.read();
            boolean end = read < 0 || read == (zeros ? 0 : '\n');
            if (end && name.size() > 0) {
                names.add(name(name));
                name.reset();
            } else if (!end) {
                name.write(read);
            }
            if (name.size() > LONGEST) {
                throw new WrongUsageException("--files-from: a name has more than " + LONGEST
                        + " bytes; if zero bytes end the names, add -0");
            }
        } while (read >= 0);
        return names;
    }

    private Path name(ByteArrayOutputStream bytes) throws WrongUsageException {
        String text = bytes.toString(StandardCharsets.UTF_8);
        if (!zeros && text.endsWith("\r")) {
            text = text.substring(0, text.length() - 1);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            String hint = zeros || text.indexOf(0) < 0 ? "" : "; zero bytes end the names, it seems: add -0";
            throw new WrongUsageException(
                    "--files-from: " + text + " is no name of a file in " + Charset.defaultCharset() + hint);
        }
    }
}
