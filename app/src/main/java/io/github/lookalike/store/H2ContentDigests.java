package io.github.lookalike.store;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.match.ContentDigests;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Digests of whole files, kept in the column {@code picture.digest} once computed. */
public final class H2ContentDigests implements ContentDigests {

    private final Database database;

    public H2ContentDigests(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> of(IndexedPicture picture) {
        String stored = stored(picture.id());
        if (stored != null) {
            return Optional.of(stored);
        }
        Optional<String> computed = compute(picture);
        computed.ifPresent(digest -> store(picture.id(), digest));
        return computed;
    }

    private @Nullable String stored(long id) {
        String digest = database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select digest from picture where id = ?")) {
                select.setLong(1, id);
                try (ResultSet row = select.executeQuery()) {
                    String found = row.next() ? row.getString(1) : null;
                    return found == null ? "" : found;
                }
            }
        });
        return digest.isEmpty() ? null : digest;
    }

    private void store(long id, String digest) {
        database.change(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update picture set digest = ? where id = ?")) {
                update.setString(1, digest);
                update.setLong(2, id);
                update.executeUpdate();
            }
        });
    }

    private static Optional<String> compute(IndexedPicture picture) {
        try {
            if (!unchanged(picture)) {
                return Optional.empty();
            }
            String digest = FileIdentity.sha256Of(picture.path());
            return unchanged(picture) ? Optional.of(digest) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean unchanged(IndexedPicture picture) throws IOException {
        Instant modified = Files.getLastModifiedTime(picture.path()).toInstant();
        return Files.size(picture.path()) == picture.file().bytes()
                && modified.equals(picture.file().modified());
    }
}
