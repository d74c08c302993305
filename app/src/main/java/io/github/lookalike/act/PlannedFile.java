package io.github.lookalike.act;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file as it was when the plan was made; it is acted on only if it still is so.
 *
 * @param path absolute
 * @param bytes its size
 * @param modified its time of last modification, as precisely as the file system has it
 * @param sha256 the digest of its bytes, 64 hexadecimal digits in lower case; empty where nobody read it yet
 */
public record PlannedFile(Path path, long bytes, Instant modified, Optional<String> sha256) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public PlannedFile {
        Objects.requireNonNull(modified, "modified");
        if (!path.isAbsolute() || bytes < 0) {
            throw new ContradictoryPlanException(Reason.of("plan.no-file", path, bytes));
        }
        if (sha256.isPresent() && !SHA256.matcher(sha256.get()).matches()) {
            throw new ContradictoryPlanException(Reason.of("plan.no-sha256", sha256.get()));
        }
    }

    /** One that nobody read yet. */
    public PlannedFile(Path path, long bytes, Instant modified) {
        this(path, bytes, modified, Optional.empty());
    }

    /** What the file is, for those who act on it. */
    FileIdentity identity() {
        return new FileIdentity(bytes, modified, sha256.orElseThrow());
    }

    boolean looksLike(BasicFileAttributes now) {
        return bytes == now.size()
                && FileIdentity.isSameTime(modified, now.lastModifiedTime().toInstant());
    }
}
