package io.github.lookalike.host;

import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a person reads about one plugin.
 *
 * @param id the plugin's id, or the file's name where it has none
 * @param version as the plugin says; empty where it does not
 * @param provider who made it; empty where it is not said
 * @param description what it is; empty where it is not said
 * @param origin whether it came with the program
 * @param state how it is
 * @param reasons why it is not running, or what went wrong while it ran, sentence by sentence; empty when all is well
 * @param extensions what it contributes, such as {@code hash dct-256/1}
 * @param options what of it may be set, and is
 */
public record PluginStatus(
        String id,
        String version,
        String provider,
        String description,
        Origin origin,
        State state,
        List<Reason> reasons,
        List<String> extensions,
        List<OptionState> options) {

    /** Where a plugin came from. */
    public enum Origin {
        BUNDLED,
        USER
    }

    /** How a plugin is. */
    public enum State {
        /** Its extensions are in use. */
        ACTIVE,
        /** The user switched it off. */
        DISABLED,
        /** It does not fit this program, or it could not be loaded. */
        REFUSED,
        /** It was loaded, but something in it failed and is left out. */
        TROUBLED
    }

    public PluginStatus {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(state, "state");
        reasons = List.copyOf(reasons);
        extensions = List.copyOf(extensions);
        options = List.copyOf(options);
    }

    /** Of a plugin of the user that this run did not look into. */
    static PluginStatus unloaded(String id) {
        return new PluginStatus(
                id,
                "",
                "",
                "",
                Origin.USER,
                State.DISABLED,
                List.of(Reason.of("plugin.not-loaded")),
                List.of(),
                List.of());
    }

    /** Whether something was wrong with it when it was loaded. */
    boolean isInTrouble() {
        return state == State.REFUSED || state == State.TROUBLED;
    }

    /** The same after troubles while it ran. */
    PluginStatus with(List<PluginTrouble> troubles) {
        if (troubles.isEmpty()) {
            return this;
        }
        PluginTrouble last = troubles.get(troubles.size() - 1);
        List<Reason> all = new ArrayList<>(reasons);
        all.add(Reason.of("plugin.failures", troubles.size()));
        all.addAll(last.told());
        return new PluginStatus(id, version, provider, description, origin, State.TROUBLED, all, extensions, options);
    }
}
