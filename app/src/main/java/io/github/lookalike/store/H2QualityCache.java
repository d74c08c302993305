package io.github.lookalike.store;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.rank.QualityCache;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What quality scorers said, in the table {@code score}. */
public final class H2QualityCache implements QualityCache {

    private final Database database;

    public H2QualityCache(Database database) {
        this.database = database;
    }

    @Override
    public Map<Long, Map<String, QualityScore>> scores(Collection<Long> ids) {
        return database.inTransaction(connection -> {
            Map<Long, Map<String, QualityScore>> found = new HashMap<>();
            String sql = "select scorer, score, reason from score where picture_id = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (long id : ids) {
                    select.setLong(1, id);
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            QualityScore score =
                                    new QualityScore(rows.getDouble(2), ReasonText.read(rows.getString(3)));
                            found.computeIfAbsent(id, none -> new HashMap<>()).put(rows.getString(1), score);
                        }
                    }
                }
            }
            return found;
        });
    }

    @Override
    public void store(Map<Long, Map<String, QualityScore>> scores) {
        database.change(connection -> {
            try (PreparedStatement merge = connection.prepareStatement("merge into score values (?, ?, ?, ?)")) {
                for (Map.Entry<Long, Map<String, QualityScore>> picture : scores.entrySet()) {
                    for (Map.Entry<String, QualityScore> one :
                            picture.getValue().entrySet()) {
                        merge.setLong(1, picture.getKey());
                        merge.setString(2, one.getKey());
                        merge.setDouble(3, one.getValue().value());
                        merge.setString(4, ReasonText.of(one.getValue().reasons()));
                        merge.addBatch();
                    }
                }
                merge.executeBatch();
            }
        });
    }
}
