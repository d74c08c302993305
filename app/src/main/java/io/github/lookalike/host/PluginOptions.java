package io.github.lookalike.host;

import io.github.lookalike.api.PluginOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is set of the options of plugins; the usual values hold for all others. Written {@code PLUGIN.OPTION=VALUE}, each. */
public final class PluginOptions {

    private static final PluginOptions NONE = new PluginOptions(Map.of());

    private final Map<String, String> values;

    private PluginOptions(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** All as usual. */
    public static PluginOptions none() {
        return NONE;
    }

    /**
     * What is set by these texts.
     *
     * @throws IllegalArgumentException when one is not written as it should be
     */
    public static PluginOptions parse(Collection<String> texts) {
        Map<String, String> values = new TreeMap<>();
        for (String text : texts) {
            OptionSetting set = OptionSetting.parse(text)
                    .orElseThrow(() -> new IllegalArgumentException("no PLUGIN.OPTION=VALUE: " + text));
            values.put(set.plugin() + "." + set.name(), set.value());
        }
        return new PluginOptions(values);
    }

    /** The texts that {@link #parse} reads, sorted. */
    public List<String> texts() {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .sorted()
                .toList();
    }

    /** The same with one value, which must be possible; nothing is kept of one that is usual. */
    public PluginOptions with(String plugin, PluginOption option, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        String checked = option.checked(value);
        if (checked.equals(option.usual())) {
            changed.remove(plugin + "." + option.name());
        } else {
            changed.put(plugin + "." + option.name(), checked);
        }
        return new PluginOptions(changed);
    }

    /** The same as usual for all options of a plugin, also of those it does not have any more. */
    public PluginOptions without(String plugin) {
        Map<String, String> rest = new TreeMap<>(values);
        of(plugin).keySet().forEach(name -> rest.remove(plugin + "." + name));
        return new PluginOptions(rest);
    }

    /** These, and where they say nothing the others. */
    public PluginOptions over(PluginOptions others) {
        Map<String, String> all = new TreeMap<>(others.values);
        all.putAll(values);
        return new PluginOptions(all);
    }

    /** By the names of its options, what is set of a plugin. */
    public Map<String, String> of(String plugin) {
        Map<String, String> its = new TreeMap<>();
        values.forEach((key, value) -> {
            int dot = key.lastIndexOf('.');
            if (key.substring(0, dot).equals(plugin)) {
                its.put(key.substring(dot + 1), value);
            }
        });
        return its;
    }
}
