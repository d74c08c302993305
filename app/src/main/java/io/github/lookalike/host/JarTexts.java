package io.github.lookalike.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The texts that stand in the jars of plugins, in each language. They are only read: nothing of a plugin runs for it. */
final class JarTexts {

    /** Bytes of one file of texts; what follows is left out. */
    private static final int MOST_BYTES = 256 * 1024;

    /** Characters of one text. */
    private static final int LONGEST = 400;

    private static final String ENGLISH = "";

    /** By language, then by key. */
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    /**
     * Takes what a jar has of the things that it contributes.
     *
     * @param ids what it contributes; texts of others are left out
     */
    void add(Path jar, Collection<String> ids) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Optional<String> language = language(entry.getName());
                if (language.isPresent()) {
                    try (InputStream in = file.getInputStream(entry)) {
                        add(language.get(), read(in), ids);
                    }
                }
            }
        }
    }

    /** The text in the locale's language, else in English. */
    Optional<String> text(String key, Locale locale) {
        return Optional.ofNullable(
                        texts.getOrDefault(locale.getLanguage(), Map.of()).get(key))
                .or(() -> Optional.ofNullable(
                        texts.getOrDefault(ENGLISH, Map.of()).get(key)));
    }

    private static Optional<String> language(String entry) {
        if (entry.equals("texts.properties")) {
            return Optional.of(ENGLISH);
        }
        return entry.matches("texts_[a-z]{2,3}\\.properties")
                ? Optional.of(entry.substring("texts_".length(), entry.lastIndexOf('.')))
                : Optional.empty();
    }

    private static Properties read(InputStream in) throws IOException {
        Properties properties = new Properties();
        byte[] bytes = in.readNBytes(MOST_BYTES);
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // A broken escape: what stands before it is used.
            return properties;
        }
        return properties;
    }

    private void add(String language, Properties read, Collection<String> ids) {
        Map<String, String> its = texts.computeIfAbsent(language, none -> new HashMap<>());
        for (String key : read.stringPropertyNames()) {
            String text = read.getProperty(key);
            if (!text.isBlank() && ids.stream().anyMatch(id -> key.equals(id) || key.startsWith(id + "."))) {
                its.putIfAbsent(key, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
    }
}
