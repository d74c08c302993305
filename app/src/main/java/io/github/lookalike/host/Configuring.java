package io.github.lookalike.host;

import io.github.lookalike.api.Configurable;
import io.github.lookalike.api.OptionValues;
import io.github.lookalike.api.PluginOption;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives the extensions of one plugin the values of their options. */
final class Configuring {

    private static final int MOST_OPTIONS = 100;
    private static final int DIGITS = 8;

    private final Map<String, String> set;
    private final Map<String, OptionState> states = new LinkedHashMap<>();
    private final Map<String, String> impossible = new TreeMap<>();

    /** @param set by name, what the user has set */
    Configuring(Map<String, String> set) {
        this.set = set;
    }

    /**
     * Gives an extension its values: to be called as a plugin is. What is set and not possible is as usual, and told.
     *
     * @return what tells apart results made with other values; empty with the usual ones
     */
    String configure(Object extension) {
        if (!(extension instanceof Configurable configurable)) {
            return "";
        }
        List<PluginOption> options = List.copyOf(configurable.options());
        if (options.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException("it has " + options.size() + " options");
        }
        Map<String, String> others = new TreeMap<>();
        for (PluginOption option : options) {
            String value = value(option);
            OptionState known = states.putIfAbsent(option.name(), new OptionState(option, value));
            if (known != null && !known.option().equals(option)) {
                throw new IllegalArgumentException("another option of this plugin is called " + option.name());
            }
            if (!value.equals(option.usual())) {
                others.put(option.name(), value);
            }
        }
        configurable.configure(OptionValues.of(options, others));
        return others.isEmpty() ? "" : digest(others.toString());
    }

    /** All options that were met, in the order of the plugin, with what holds. */
    List<OptionState> states() {
        return List.copyOf(states.values());
    }

    /** What is set and cannot hold, in words. */
    List<String> troubles() {
        Map<String, String> all = new TreeMap<>(impossible);
        set.keySet().stream()
                .filter(name -> !states.containsKey(name))
                .forEach(name -> all.put(name, "it has no option " + name + ", which is set"));
        return List.copyOf(all.values());
    }

    private String value(PluginOption option) {
        try {
            return option.checked(set.getOrDefault(option.name(), option.usual()));
        } catch (IllegalArgumentException e) {
            impossible.put(option.name(), e.getMessage() + "; " + option.usual() + " holds");
            return option.usual();
        }
    }

    private static String digest(String values) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(values.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
