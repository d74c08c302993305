package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryLine;
import java.sql.SQLException;
import java.util.List;

/** Batches of the journal, in the table {@code journal_batch}. */
final class RememberedBatches implements MemoryKind {

    static final String NAME = "batch";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String key(MemoryLine line) {
        return line.field("id").orElse("");
    }

    @Override
    public List<MemoryLine> all(MemoryRows rows) throws SQLException {
        return rows.lines(NAME, "select * from journal_batch order by id");
    }

    @Override
    public void apply(MemoryRows rows, MemoryLine line) throws SQLException {
        rows.merge("journal_batch", List.of("id"), line);
    }

    static List<MemoryLine> lines(MemoryRows rows, long batch) throws SQLException {
        return rows.lines(NAME, "select * from journal_batch where id = " + batch);
    }
}
