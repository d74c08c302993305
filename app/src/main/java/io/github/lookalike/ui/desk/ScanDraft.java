package io.github.lookalike.ui.desk;

import io.github.lookalike.match.Level;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.settings.SettingsFields;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person is about to scan: folders, and how. Ends up in the settings when the scan starts. */
public final class ScanDraft {

    private final Signal changed = new Signal();
    private final List<Path> folders;
    private final Set<Path> protectedFolders;
    private Optional<List<Path>> keptFolders = Optional.empty();
    private List<Path> selected = List.of();
    private Level level;
    private String algorithm;
    private List<String> exclusions;
    private long minBytes;
    private int workers;

    public ScanDraft(Settings settings) {
        folders = new ArrayList<>(settings.folders());
        protectedFolders = new LinkedHashSet<>(settings.protectedFolders());
        level = settings.level();
        algorithm = settings.algorithm();
        exclusions = settings.exclusions();
        minBytes = settings.minBytes();
        workers = settings.workers();
    }

    /** Sent when folders come, go, are protected or selected. */
    public Signal changed() {
        return changed;
    }

    public List<Path> folders() {
        return List.copyOf(folders);
    }

    /** The folders an action works on. */
    public List<Path> selected() {
        return selected;
    }

    public void select(List<Path> wanted) {
        if (!selected.equals(wanted)) {
            selected = List.copyOf(wanted);
            changed.send();
        }
    }

    /** Adds what is not there yet, made absolute. */
    public void add(List<Path> more) {
        for (Path folder : more) {
            Path absolute = folder.toAbsolutePath().normalize();
            if (!folders.contains(absolute)) {
                folders.add(absolute);
            }
        }
        changed.send();
    }

    /** For this time these folders instead of those of the settings, which keep theirs; of a file the one it lies in. */
    public void only(List<Path> wanted) {
        keptFolders = keptFolders.or(() -> Optional.of(List.copyOf(folders)));
        folders.clear();
        add(wanted.stream()
                .map(Path::toAbsolutePath)
                .map(path -> Files.isRegularFile(path) ? path.resolveSibling("") : path)
                .toList());
    }

    public void remove(List<Path> some) {
        folders.removeAll(some);
        selected = List.of();
        changed.send();
    }

    public boolean isProtected(Path folder) {
        return protectedFolders.contains(folder);
    }

    /** Protects a folder, or no longer. */
    public void toggleProtected(Path folder) {
        if (!protectedFolders.remove(folder)) {
            protectedFolders.add(folder);
        }
        changed.send();
    }

    public void protectedFolders(List<Path> wanted) {
        protectedFolders.clear();
        protectedFolders.addAll(wanted);
        changed.send();
    }

    public Level level() {
        return level;
    }

    public void level(Level wanted) {
        level = wanted;
    }

    public String algorithm() {
        return algorithm;
    }

    public void algorithm(String wanted) {
        algorithm = wanted;
    }

    public List<String> exclusions() {
        return exclusions;
    }

    public void exclusions(List<String> wanted) {
        exclusions = List.copyOf(wanted);
    }

    public long minBytes() {
        return minBytes;
    }

    public void minBytes(long wanted) {
        minBytes = wanted;
    }

    public int workers() {
        return workers;
    }

    public void workers(int wanted) {
        workers = wanted;
    }

    /** The settings with this draft in them. */
    public Settings into(Settings settings) {
        return SettingsFields.with(
                settings,
                Map.of(
                        "folders",
                        keptFolders.orElse(folders),
                        "protectedFolders",
                        List.copyOf(protectedFolders),
                        "exclusions",
                        exclusions,
                        "minBytes",
                        minBytes,
                        "workers",
                        (long) workers,
                        "algorithm",
                        algorithm,
                        "similarity",
                        level.id()));
    }
}
