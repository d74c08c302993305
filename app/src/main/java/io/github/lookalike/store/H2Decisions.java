package io.github.lookalike.store;

import io.github.lookalike.review.Decision;
import io.github.lookalike.review.Decisions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Decisions that wait to be done, in the table {@code decision}; they go with their pictures. */
public final class H2Decisions implements Decisions {

    private final Database database;
    private final Executor writer;

    /**
     * @param writer runs its tasks one after the other, away from the caller's thread
     */
    public H2Decisions(Database database, Executor writer) {
        this.database = database;
        this.writer = writer;
    }

    @Override
    public Map<Long, Decision> all() {
        return database.inTransaction(connection -> {
            RememberedDecisions.attachAll(new MemoryRows(connection));
            Map<Long, Decision> all = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select picture_id, decision from decision")) {
                while (row.next()) {
                    all.put(row.getLong(1), Decision.valueOf(row.getString(2)));
                }
            }
            return all;
        });
    }

    @Override
    public void note(Map<Long, Optional<Decision>> changes) {
        Map<Long, Optional<Decision>> noted = Map.copyOf(changes);
        writer.execute(() -> write(noted));
    }

    private void write(Map<Long, Optional<Decision>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        database.change(connection -> {
            // A picture may be gone from the index by now; then there is nothing to decide about it.
            String insert = "insert into decision select id, ? from picture where id = ?";
            try (PreparedStatement forget = connection.prepareStatement("delete from decision where picture_id = ?");
                    PreparedStatement put = connection.prepareStatement(insert)) {
                for (Map.Entry<Long, Optional<Decision>> change : changes.entrySet()) {
                    forget.setLong(1, change.getKey());
                    forget.addBatch();
                    if (change.getValue().isPresent()) {
                        put.setString(1, change.getValue().get().name());
                        put.setLong(2, change.getKey());
                        put.addBatch();
                    }
                }
                forget.executeBatch();
                put.executeBatch();
            }
            database.memory()
                    .append(connection, RememberedDecisions.lines(new MemoryRows(connection), changes.keySet()), true);
        });
    }
}
