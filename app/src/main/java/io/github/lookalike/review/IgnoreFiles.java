package io.github.lookalike.review;

import io.github.lookalike.api.FileIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Calls two files no match, or takes that back. */
public final class IgnoreFiles {

    private final IgnoredPairs pairs;
    private final Clock clock;

    public IgnoreFiles(IgnoredPairs pairs, Clock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    /**
     * Remembers that two files are no match, by what is in them.
     *
     * @return false, and nothing is remembered, when both have the same bytes: those cannot be told apart
     * @throws IOException when one cannot be read
     */
    public boolean ignore(Path one, Path other) throws IOException {
        String digest = FileIdentity.sha256Of(one);
        String otherDigest = FileIdentity.sha256Of(other);
        if (digest.equals(otherDigest)) {
            return false;
        }
        IgnoredPairs.Pair pair = IgnoredPairs.Pair.of(digest, otherDigest);
        boolean inOrder = pair.first().equals(digest);
        pairs.add(new IgnoredPairs.Entry(
                pair,
                (inOrder ? one : other).toAbsolutePath().toString(),
                (inOrder ? other : one).toAbsolutePath().toString(),
                clock.instant()));
        return true;
    }

    /**
     * Takes back what was said of two files: of what is in them, and, where one is gone or changed, of what lay there
     * when it was said.
     *
     * @return how many pairs were taken back
     * @throws IOException when a file that exists cannot be read
     */
    public int takeBack(Path one, Path other) throws IOException {
        Set<String> paths = new HashSet<>(
                List.of(one.toAbsolutePath().toString(), other.toAbsolutePath().toString()));
        Set<String> digests = new HashSet<>();
        for (Path file : List.of(one, other)) {
            if (Files.isRegularFile(file)) {
                digests.add(FileIdentity.sha256Of(file));
            }
        }
        List<IgnoredPairs.Entry> said = pairs.entries().stream()
                .filter(entry ->
                        digests.equals(Set.of(entry.pair().first(), entry.pair().second()))
                                || paths.equals(new HashSet<>(List.of(entry.firstPath(), entry.secondPath()))))
                .toList();
        said.forEach(entry -> pairs.remove(entry.pair()));
        return said.size();
    }
}
