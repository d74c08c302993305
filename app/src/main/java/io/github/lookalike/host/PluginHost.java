package io.github.lookalike.host;

import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads the bundled plugins and those in the user's folder, each by itself: one that cannot be loaded is listed with the
 * reason, and the others go on.
 */
public final class PluginHost implements Plugins, AutoCloseable {

    private final Path userFolder;
    private final String apiVersion;
    private final PluginChoice choice;
    private final PluginLimits limits;
    private final LimitedCalls calls = new LimitedCalls();
    private final JarPlugins manager;
    private final List<PluginStatus> statuses = new ArrayList<>();
    private final Map<String, Guard> guards = new LinkedHashMap<>();
    private final Extensions extensions = new Extensions();
    private final JarTexts texts = new JarTexts();
    private boolean foreign;

    private PluginHost(Path userFolder, String apiVersion, PluginChoice choice, PluginLimits limits) {
        this.userFolder = userFolder;
        this.apiVersion = apiVersion;
        this.choice = choice;
        this.limits = limits;
        this.manager = new JarPlugins(userFolder);
        this.manager.setSystemVersion(apiVersion);
    }

    /**
     * Loads all plugins.
     *
     * @param dataFolder holds {@code plugins/} for the user's and {@code bundled-plugins/} for unpacked ones
     * @param apiVersion the version of plugin-api this program has; each plugin says which versions it fits
     * @param choice what the user chose of them
     */
    public static PluginHost load(Path dataFolder, String apiVersion, PluginChoice choice) throws IOException {
        return load(dataFolder, apiVersion, choice, PluginLimits.usual());
    }

    static PluginHost load(Path dataFolder, String apiVersion, PluginChoice choice, PluginLimits limits)
            throws IOException {
        PluginHost host = bundled(dataFolder, apiVersion, choice, limits);
        for (Path jar : PluginJar.in(host.userFolder)) {
            host.statuses.add(host.load(jar, PluginStatus.Origin.USER));
        }
        return host;
    }

    /** Loads the bundled plugins alone, and lists those of the user without a look inside: nothing of them runs. */
    public static PluginHost loadBundled(Path dataFolder, String apiVersion, PluginChoice choice) throws IOException {
        PluginHost host = bundled(dataFolder, apiVersion, choice, PluginLimits.usual());
        for (Path jar : PluginJar.in(host.userFolder)) {
            host.statuses.add(PluginStatus.unloaded(PluginJar.id(jar).orElse(PluginJar.name(jar))));
        }
        return host;
    }

    private static PluginHost bundled(Path dataFolder, String apiVersion, PluginChoice choice, PluginLimits limits)
            throws IOException {
        PluginHost host = new PluginHost(dataFolder.resolve("plugins"), apiVersion, choice, limits);
        for (Path jar : BundledPlugins.unpack(dataFolder.resolve("bundled-plugins"))) {
            host.statuses.add(host.load(jar, PluginStatus.Origin.BUNDLED));
        }
        return host;
    }

    /**
     * The id of the plugin that ends this process; to be asked while it ends. Calls that do so are taken out of the classes
     * of plugins, but there are ways around that, such as reflection.
     */
    public static Optional<String> endingPlugin() {
        return LimitedCalls.ending();
    }

    @Override
    public List<HashAlgorithm> hashAlgorithms() {
        return extensions.hashAlgorithms();
    }

    @Override
    public List<QualityScorer> qualityScorers() {
        return extensions.qualityScorers();
    }

    @Override
    public List<FileAction> fileActions() {
        return extensions.fileActions();
    }

    @Override
    public List<ImageDecoder> imageDecoders() {
        return extensions.imageDecoders();
    }

    @Override
    public Optional<String> text(String key, Locale locale) {
        return texts.text(key, locale);
    }

    @Override
    public List<PluginStatus> statuses() {
        return statuses.stream()
                .map(status -> {
                    Guard guard = guards.get(status.id());
                    return guard == null ? status : status.with(guard.troubles());
                })
                .toList();
    }

    @Override
    public List<PluginTrouble> troubles() {
        Stream<PluginTrouble> atLoading = statuses.stream()
                .filter(PluginStatus::isInTrouble)
                .map(status -> new PluginTrouble(status.id(), "", "", status.reasons(), false));
        return Stream.concat(atLoading, guards.values().stream().flatMap(guard -> guard.troubles().stream()))
                .toList();
    }

    @Override
    public String apiVersion() {
        return apiVersion;
    }

    @Override
    public PluginOffer look(Path jar) throws PluginRefusedException, IOException {
        PluginStatus status = tried(jar);
        return new PluginOffer(
                status, PluginJar.text(jar, "Plugin-Requires"), PluginJar.sha256(jar), installed(status.id()));
    }

    /** What a jar turns out to be that may be installed. */
    private PluginStatus tried(Path jar) throws PluginRefusedException, IOException {
        PluginStatus status;
        try (PluginHost trial = new PluginHost(userFolder, apiVersion, PluginChoice.usual(), limits)) {
            status = trial.load(jar, PluginStatus.Origin.USER);
        }
        if (status.state() == PluginStatus.State.REFUSED) {
            throw refused(jar, status.reasons());
        }
        if (statuses.stream().anyMatch(known -> known.id().equals(status.id()) && bundled(known))) {
            throw refused(jar, List.of(Reason.of("plugin.bundled-id", status.id())));
        }
        return status;
    }

    private static PluginRefusedException refused(Path jar, List<Reason> why) {
        return new PluginRefusedException(
                PluginReasons.because(Reason.of("plugin.not-installed", PluginJar.name(jar)), why));
    }

    private Optional<String> installed(String id) throws IOException {
        for (Path jar : PluginJar.in(userFolder)) {
            if (PluginJar.id(jar).equals(Optional.of(id))) {
                return Optional.of(PluginJar.text(jar, "Plugin-Version"));
            }
        }
        return Optional.empty();
    }

    @Override
    public PluginStatus install(Path jar) throws PluginRefusedException, IOException {
        PluginStatus status = tried(jar);
        Files.createDirectories(userFolder);
        remove(status.id());
        Path copy = userFolder.resolve(jar.getFileName().toString());
        Path unfinished = Files.createTempFile(userFolder, "install", ".part");
        Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        return status;
    }

    @Override
    public boolean remove(String id) throws IOException {
        boolean removed = false;
        for (Path jar : PluginJar.in(userFolder)) {
            if (PluginJar.id(jar).equals(Optional.of(id))
                    || jar.getFileName().toString().equals(id)) {
                unload(id);
                Files.delete(jar);
                removed = true;
            }
        }
        return removed;
    }

    /** Stops all plugins and lets go of their files. */
    @Override
    public void close() {
        calls.close();
        try {
            new Guard("", !foreign, limits, calls).load("", () -> {
                manager.stopPlugins();
                manager.unloadPlugins();
                return statuses;
            });
        } catch (PluginFailedException e) {
            // What a plugin does when it is told to stop is of no use to anybody any more.
        }
    }

    private static boolean bundled(PluginStatus status) {
        return status.origin() == PluginStatus.Origin.BUNDLED;
    }

    private void unload(String id) {
        if (manager.getPlugin(id) != null) {
            manager.unloadPlugin(id);
        }
    }

    private PluginStatus load(Path jar, PluginStatus.Origin origin) {
        String id = PluginJar.id(jar).orElse(PluginJar.name(jar));
        boolean ours = origin == PluginStatus.Origin.BUNDLED;
        if (ours) {
            manager.trust(jar);
        }
        foreign |= !ours;
        Guard guard = new Guard(id, ours, limits, calls);
        Configuring configuring = new Configuring(choice.options().of(id));
        PluginLoading loading =
                new PluginLoading(manager, extensions, texts, jar, origin, apiVersion, guard, configuring);
        guards.putIfAbsent(id, guard);
        try {
            return loading.load(choice.disabled());
        } catch (PluginFailedException e) {
            return loading.refused(e.reasons());
        } catch (RuntimeException | IOException | LinkageError e) {
            return loading.refused(List.of(Reason.verbatim(String.valueOf(e.getMessage()))));
        }
    }
}
