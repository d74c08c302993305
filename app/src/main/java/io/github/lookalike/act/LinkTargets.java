package io.github.lookalike.act;

import io.github.lookalike.api.ActionReceipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that links lead to which this program made: these stay as long as one of their links does. */
final class LinkTargets {

    private final Map<Path, List<Path>> linksOf;

    LinkTargets(Journal journal) {
        this.linksOf = new HashMap<>(journal.links().stream()
                .collect(Collectors.groupingBy(
                        LinkTargets::target,
                        Collectors.mapping(entry -> entry.receipt().file(), Collectors.toList()))));
    }

    /** A link that leads to a file; empty where there is none, or none any more. */
    Optional<Path> linkTo(Path file, Path real) {
        return linksOf.getOrDefault(real, List.of()).stream()
                .filter(link -> !link.equals(file) && leadsTo(link, file))
                .findFirst();
    }

    private static Path target(JournalEntry entry) {
        Path file = entry.receipt().file();
        Path target = file.getFileSystem()
                .getPath(entry.receipt().notes().getOrDefault(ActionReceipt.KEEPER, file.toString()));
        return Recheck.realOrAbsolute(target);
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.isSameFile(link, file);
        } catch (IOException e) {
            // A link that is gone leads nowhere; one that cannot be looked at may still be needed.
            return !Files.notExists(link);
        }
    }
}
