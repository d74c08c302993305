package io.github.lookalike.host;

import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/** The loading of one plugin, from its file to its extensions. */
final class PluginLoading {

    private final PluginManager manager;
    private final Extensions extensions;
    private final JarTexts texts;
    private final Path jar;
    private final PluginStatus.Origin origin;
    private final String apiVersion;
    private final Guard guard;
    private final Configuring configuring;

    PluginLoading(
            PluginManager manager,
            Extensions extensions,
            JarTexts texts,
            Path jar,
            PluginStatus.Origin origin,
            String apiVersion,
            Guard guard,
            Configuring configuring) {
        this.manager = manager;
        this.extensions = extensions;
        this.texts = texts;
        this.jar = jar;
        this.origin = origin;
        this.apiVersion = apiVersion;
        this.guard = guard;
        this.configuring = configuring;
    }

    PluginStatus load(Collection<String> disabled) throws IOException {
        List<Reason> objections = PluginJar.objections(jar);
        if (!objections.isEmpty()) {
            return refused(objections);
        }
        String id = manager.loadPlugin(jar);
        PluginWrapper plugin = manager.getPlugin(id);
        if (plugin.getPluginState() == PluginState.DISABLED) {
            return refused(
                    List.of(Reason.of("plugin.misfit", plugin.getDescriptor().getRequires(), apiVersion)));
        }
        if (disabled.contains(id)) {
            List<Reason> reasons = new ArrayList<>(List.of(Reason.of("plugin.off")));
            readTexts(id, List.of(), reasons);
            return status(plugin, PluginStatus.State.DISABLED, reasons, List.of());
        }
        PluginState state = guard.load("", () -> manager.startPlugin(id));
        if (state != PluginState.STARTED) {
            return refused(
                    List.of(Reason.of("plugin.not-started"), Reason.verbatim(cause(plugin.getFailedException()))));
        }
        return offered(plugin);
    }

    PluginStatus refused(List<Reason> reasons) {
        Optional<PluginDescriptor> descriptor = PluginJar.id(jar)
                .map(manager::getPlugin)
                .filter(plugin -> plugin.getPluginPath().equals(jar))
                .map(PluginWrapper::getDescriptor);
        return new PluginStatus(
                PluginJar.id(jar).orElse(jar.getFileName().toString()),
                descriptor.map(PluginDescriptor::getVersion).orElse(""),
                descriptor.map(PluginDescriptor::getProvider).orElse(""),
                "",
                origin,
                PluginStatus.State.REFUSED,
                reasons,
                List.of(),
                List.of());
    }

    private PluginStatus offered(PluginWrapper plugin) {
        List<String> added = new ArrayList<>();
        List<Reason> troubles = new ArrayList<>();
        for (String type : manager.getExtensionClassNames(plugin.getPluginId())) {
            String name = type.substring(type.lastIndexOf('.') + 1);
            try {
                ClassLoader classes = plugin.getPluginClassLoader();
                Object extension = guard.load(
                        name,
                        () -> made(classes.loadClass(type).getConstructor().newInstance()));
                added.add(extensions.add(extension));
            } catch (PluginFailedException e) {
                troubles.addAll(PluginReasons.because(Reason.of("plugin.left-out", name), e.reasons()));
            }
        }
        if (added.isEmpty() && troubles.isEmpty()) {
            troubles.add(Reason.of("plugin.offers-nothing"));
        }
        readTexts(plugin.getPluginId(), added, troubles);
        troubles.addAll(configuring.troubles());
        PluginStatus.State state = troubles.isEmpty() ? PluginStatus.State.ACTIVE : PluginStatus.State.TROUBLED;
        return status(plugin, state, troubles, added);
    }

    /** Those of what it contributes, whatever its revision, and those that begin with its own id. */
    private void readTexts(String id, List<String> added, List<Reason> troubles) {
        try {
            texts.add(
                    jar,
                    Stream.concat(Stream.of(id), added.stream().map(PluginLoading::contributed))
                            .toList());
        } catch (IOException e) {
            troubles.add(Reason.of("plugin.texts-unread"));
            troubles.add(Reason.verbatim(String.valueOf(e.getMessage())));
        }
    }

    /** The id behind the kind, without a revision. */
    private static String contributed(String added) {
        int revision = added.indexOf('/');
        return added.substring(added.indexOf(' ') + 1, revision < 0 ? added.length() : revision);
    }

    private Object made(Object extension) {
        String variant = configuring.configure(extension);
        return Extensions.guarded(extension, guard, variant);
    }

    private PluginStatus status(
            PluginWrapper plugin, PluginStatus.State state, List<Reason> reasons, List<String> contributions) {
        PluginDescriptor descriptor = plugin.getDescriptor();
        return new PluginStatus(
                plugin.getPluginId(),
                text(descriptor.getVersion()),
                text(descriptor.getProvider()),
                text(descriptor.getPluginDescription()),
                origin,
                state,
                reasons,
                contributions,
                configuring.states());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String cause(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "unknown";
        }
        Throwable deepest = thrown;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return deepest.toString();
    }
}
