package io.github.lookalike.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A note beside an index that it was found damaged while it was open; whoever opens it next sets it aside. */
final class Suspicion {

    private static final Logger LOG = LoggerFactory.getLogger(Suspicion.class);

    private Suspicion() {}

    static void write(IndexFiles files, String reason) {
        try {
            Files.writeString(files.suspicion(), reason);
        } catch (IOException e) {
            // The next use of the index meets the damage again.
            LOG.warn("{} could not be written", files.suspicion(), e);
        }
    }

    /** Why the index is not to be opened; empty when nothing speaks against it. */
    static Optional<String> read(IndexFiles files) throws IOException {
        return Files.exists(files.suspicion()) ? Optional.of(Files.readString(files.suspicion())) : Optional.empty();
    }

    static void forget(IndexFiles files) throws IOException {
        Files.deleteIfExists(files.suspicion());
    }
}
