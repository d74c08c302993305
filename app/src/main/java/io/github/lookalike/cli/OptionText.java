package io.github.lookalike.cli;

import io.github.lookalike.api.PluginOption;
import io.github.lookalike.host.OptionSetting;
import io.github.lookalike.host.OptionState;
import io.github.lookalike.host.PluginReasons;
import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.host.Plugins;
import io.github.lookalike.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A word that sets an option of a plugin.
 *
 * @param plugin its id
 * @param name of the option
 * @param value what it is to be
 */
record OptionText(String plugin, String name, String value) {

    private OptionText(OptionSetting set) {
        this(set.plugin(), set.name(), set.value());
    }

    /** Reads words such as {@code quality-golden.ratio=1.5}. */
    static List<OptionText> all(List<String> words) throws WrongUsageException {
        List<OptionText> all = new ArrayList<>();
        for (String word : words) {
            OptionSetting set = OptionSetting.parse(word)
                    .orElseThrow(() -> new WrongUsageException("\"" + word + "\" is not PLUGIN.OPTION=VALUE"));
            all.add(new OptionText(set));
        }
        return all;
    }

    /** The option it is about, of which the value is possible. */
    PluginOption option(Plugins plugins, Words words) throws WrongUsageException {
        PluginStatus status = plugins.statuses().stream()
                .filter(one -> one.id().equals(plugin))
                .findFirst()
                .orElseThrow(() -> new WrongUsageException("there is no plugin " + plugin));
        PluginOption option = status.options().stream()
                .map(OptionState::option)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsageException(
                        "the plugin " + plugin + " has no option " + name + "; 'plugin options' lists them"));
        try {
            option.checked(value);
            return option;
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(words.sentences(PluginReasons.impossible(option, value)));
        }
    }
}
