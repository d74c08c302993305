package io.github.lookalike.host;

import io.github.lookalike.api.Configurable;
import io.github.lookalike.api.OptionValues;
import io.github.lookalike.api.PluginOption;
import io.github.lookalike.api.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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
    private final Map<String, List<Reason>> impossible = new TreeMap<>();

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
            throw new PluginFailedException(Reason.of("plugin.many-options", options.size()));
        }
        Map<String, String> others = new TreeMap<>();
        for (PluginOption option : options) {
            String value = value(option);
            OptionState known = states.putIfAbsent(option.name(), new OptionState(option, value));
            if (known != null && !known.option().equals(option)) {
                throw new PluginFailedException(Reason.of("plugin.option.twice", option.name()));
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

    /** What is set and cannot hold. */
    List<Reason> troubles() {
        Map<String, List<Reason>> all = new TreeMap<>(impossible);
        set.keySet().stream()
                .filter(name -> !states.containsKey(name))
                .forEach(name -> all.put(name, List.of(Reason.of("plugin.option.none", name))));
        return all.values().stream().flatMap(List::stream).toList();
    }

    private String value(PluginOption option) {
        String wanted = set.getOrDefault(option.name(), option.usual());
        try {
            return option.checked(wanted);
        } catch (IllegalArgumentException e) {
            List<Reason> told = new ArrayList<>(PluginReasons.impossible(option, wanted));
            told.add(Reason.of("plugin.option.usual-holds", option.usual()));
            impossible.put(option.name(), told);
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
