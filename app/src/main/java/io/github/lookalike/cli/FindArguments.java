package io.github.lookalike.cli;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.host.Plugins;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that finds groups may be told. */
final class FindArguments {

    @Mixin
    private ScanArguments scan = new ScanArguments();

    @Option(
            names = "--similarity",
            paramLabel = "LEVEL",
            completionCandidates = Levels.class,
            description = "How similar: ${COMPLETION-CANDIDATES}.")
    private @Nullable String similarity;

    @Option(names = "--radius", paramLabel = "N", description = "A Hamming radius in bits instead of the level's own.")
    private @Nullable Integer radius;

    @Option(names = "--algorithm", paramLabel = "ID", description = "The hash algorithm; 'list plugins' names them.")
    private @Nullable String algorithm;

    @Option(
            names = "--protect",
            paramLabel = "DIR",
            description = "Pictures below it may be kept, never removed. Repeatable.")
    private List<Path> protectedFolders = new ArrayList<>();

    @Option(names = "--prefer", paramLabel = "DIR", description = "Pictures below it are rather kept. Repeatable.")
    private List<Path> preferredFolders = new ArrayList<>();

    @Option(names = "--under", paramLabel = "DIR", description = "Only groups with a picture below it.")
    private @Nullable Path under;

    /** The ids of the levels, for help and messages. */
    static final class Levels implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Level.values()).map(Level::id).iterator();
        }
    }

    FindOptions options(Workbench workbench, Console console) throws WrongUsageException, IOException {
        FindOptions settings = workbench.findOptions(scan.folders(workbench.roots(), console));
        under();
        return new FindOptions(
                settings.roots(),
                scan.options(settings.scan()),
                algorithm == null ? settings.algorithm() : algorithm(workbench.plugins(), algorithm),
                new MatchOptions(level(settings.match().level()), radius()),
                both(settings.protectedFolders(), existing("--protect", protectedFolders)),
                both(existing("--prefer", preferredFolders), settings.preferredFolders()),
                settings.keeperRules());
    }

    /** What was listed to be searched and is not there. */
    List<Path> absent() {
        return scan.absent();
    }

    /** The folder that a group must touch. */
    @Nullable
    Path under() throws WrongUsageException {
        return under == null ? null : FolderArguments.existing("--under", under);
    }

    private static List<Path> existing(String option, List<Path> named) throws WrongUsageException {
        List<Path> folders = new ArrayList<>();
        for (Path folder : named) {
            folders.add(FolderArguments.existing(option, folder));
        }
        return folders;
    }

    private Level level(Level settings) throws WrongUsageException {
        if (similarity == null) {
            return settings;
        }
        for (Level level : Level.values()) {
            if (level.id().equalsIgnoreCase(similarity)) {
                return level;
            }
        }
        throw new WrongUsageException("--similarity must be one of " + String.join(", ", new Levels()) + ", not "
                + similarity
                + Nearest.hint(similarity, new Levels()));
    }

    private OptionalInt radius() throws WrongUsageException {
        if (radius == null) {
            return OptionalInt.empty();
        }
        if (radius < 0) {
            throw new WrongUsageException("--radius must be 0 or more, not " + radius);
        }
        return OptionalInt.of(radius);
    }

    /** The id of an algorithm that a user named. */
    static AlgorithmId algorithm(Plugins plugins, String id) throws WrongUsageException {
        return plugins.hashAlgorithm(id)
                .map(HashAlgorithm::id)
                .orElseThrow(() -> new WrongUsageException("there is no hash algorithm " + id + "; there are: "
                        + plugins.hashAlgorithms().stream()
                                .map(one -> one.id().toString())
                                .collect(Collectors.joining(", "))));
    }

    private static List<Path> both(List<Path> first, List<Path> second) {
        return Stream.concat(first.stream(), second.stream())
                .map(FolderArguments::real)
                .distinct()
                .toList();
    }
}
