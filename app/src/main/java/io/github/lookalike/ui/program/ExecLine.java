package io.github.lookalike.ui.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a program says it is started: words, of which some are quoted, with codes where files go (Desktop Entry
 * Specification 1.5, section 7). No shell reads it, and a file is named by its whole path, so that no name is an option.
 */
record ExecLine(List<String> words) {

    private static final String FILES = "%f%F%u%U";

    ExecLine {
        words = List.copyOf(words);
    }

    /** Nothing where a quotation never ends, or where there is no word. */
    static Optional<ExecLine> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        boolean escaped = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (escaped) {
                word.append(c);
                escaped = false;
            } else if (quoted && c == '\\') {
                escaped = true;
            } else if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (c == ' ' && !quoted) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return quoted || words.isEmpty() ? Optional.empty() : Optional.of(new ExecLine(words));
    }

    /** The program, by its path or its name. */
    String program() {
        return words.get(0);
    }

    /**
     * What starts it with a file.
     *
     * @param name what people call the program
     */
    List<String> command(Path file, String name) {
        List<String> command = new ArrayList<>();
        boolean named = false;
        for (String word : words) {
            boolean isCode = word.length() == 2 && word.charAt(0) == '%';
            if (isCode && FILES.contains(word)) {
                command.add(fileAs(word.charAt(1), file));
                named = true;
            } else if (!isCode || word.equals("%%") || word.equals("%c")) {
                named |= word.contains("%f") || word.contains("%u");
                command.add(filled(word, file, name));
            }
        }
        if (!named) {
            command.add(file.toAbsolutePath().toString());
        }
        return command;
    }

    /** Codes that are none of ours are left out, as the specification says of those that are out of use. */
    private static String filled(String word, Path file, String name) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = word.indexOf('%'); at >= 0 && at + 1 < word.length(); at = word.indexOf('%', from)) {
            filled.append(word, from, at);
            char code = word.charAt(at + 1);
            switch (code) {
                case '%' -> filled.append('%');
                case 'c' -> filled.append(name);
                case 'f', 'u' -> filled.append(fileAs(code, file));
                default -> {}
            }
            from = at + 2;
        }
        return filled.append(word, from, word.length()).toString();
    }

    private static String fileAs(char code, Path file) {
        boolean address = code == 'u' || code == 'U';
        Path whole = file.toAbsolutePath();
        return address ? whole.toUri().toASCIIString() : whole.toString();
    }
}
