package io.github.lookalike.store;

import io.github.lookalike.match.Miniatures;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads the table {@code miniature}. */
public final class H2Miniatures implements Miniatures {

    private final Database database;

    public H2Miniatures(Database database) {
        this.database = database;
    }

    @Override
    public Map<Long, Miniature> of(Collection<IndexedPicture> pictures) {
        return database.inTransaction(connection -> {
            Map<Long, Miniature> found = new HashMap<>();
            String sql = "select samples from miniature where picture_id = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (IndexedPicture picture : pictures) {
                    select.setLong(1, picture.id());
                    try (ResultSet row = select.executeQuery()) {
                        if (row.next()) {
                            found.put(picture.id(), Miniature.ofBytes(row.getBytes(1)));
                        }
                    }
                }
            }
            return found;
        });
    }
}
