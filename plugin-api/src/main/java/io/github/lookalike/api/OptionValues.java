package io.github.lookalike.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** You receive this: a value for each option of an extension. Made by a factory, so that it can grow. */
public final class OptionValues {

    private final Map<String, String> values;

    private OptionValues(Map<String, String> values) {
        this.values = values;
    }

    /**
     * What holds of these options.
     *
     * @param set by name, what was set; the usual values hold for the others
     * @throws IllegalArgumentException when a value is not possible
     */
    public static OptionValues of(List<PluginOption> options, Map<String, String> set) {
        Map<String, String> values = new TreeMap<>();
        for (PluginOption option : options) {
            values.put(option.name(), option.checked(set.getOrDefault(option.name(), option.usual())));
        }
        return new OptionValues(values);
    }

    public long wholeNumber(String option) {
        return Long.parseLong(text(option));
    }

    public double number(String option) {
        return Double.parseDouble(text(option));
    }

    public boolean isOn(String option) {
        return text(option).equals("true");
    }

    /**
     * The value as it is written.
     *
     * @throws IllegalArgumentException when there is no such option
     */
    public String text(String option) {
        return Optional.ofNullable(values.get(option))
                .orElseThrow(() -> new IllegalArgumentException("no option: " + option));
    }
}
