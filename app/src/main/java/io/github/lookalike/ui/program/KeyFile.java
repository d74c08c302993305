package io.github.lookalike.ui.program;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of keys and values in groups, as freedesktop.org's Desktop Entry Specification 1.5 has it in section 3. */
record KeyFile(Map<String, Map<String, String>> groups) {

    /** Others write a few kilobytes. */
    private static final long LARGEST = 1 << 20;

    /** What is there; nothing of a file that cannot be read. */
    static KeyFile read(Path file) {
        try {
            return Files.size(file) > LARGEST ? new KeyFile(Map.of()) : of(Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            // Not in UTF-8, which every such file is.
            return new KeyFile(Map.of());
        } catch (IOException e) {
            return new KeyFile(Map.of());
        }
    }

    private static KeyFile of(List<String> lines) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        Map<String, String> group = new LinkedHashMap<>();
        for (String line : lines) {
            String text = line.strip();
            int equals = text.indexOf('=');
            if (text.startsWith("[") && text.endsWith("]")) {
                group = groups.computeIfAbsent(text.substring(1, text.length() - 1), name -> new LinkedHashMap<>());
            } else if (equals > 0 && !text.startsWith("#")) {
                group.putIfAbsent(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
            }
        }
        return new KeyFile(groups);
    }

    /** A value with its escapes resolved. */
    Optional<String> value(String group, String key) {
        return Optional.ofNullable(groups.getOrDefault(group, Map.of()).get(key))
                .map(KeyFile::unescaped);
    }

    /** The values of a list. */
    List<String> values(String group, String key) {
        return value(group, key).stream()
                .flatMap(value -> Arrays.stream(value.split(";", -1)))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    boolean isTrue(String group, String key) {
        return value(group, key).filter("true"::equals).isPresent();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        boolean escaped = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (escaped) {
                switch (c) {
                    case 's' -> text.append(' ');
                    case 'n' -> text.append('\n');
                    case 't' -> text.append('\t');
                    case 'r' -> text.append('\r');
                    case '\\' -> text.append('\\');
                    default -> text.append('\\').append(c);
                }
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
