package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryLine;
import java.sql.SQLException;
import java.util.List;

/** One kind of what the memory holds, and the tables in which the index has it. */
interface MemoryKind {

    /** A line with this field says that something is remembered no more. */
    String GONE = "gone";

    String name();

    /** The same for all lines about one thing. */
    String key(MemoryLine line);

    /** What the index has of it, as lines. */
    List<MemoryLine> all(MemoryRows rows) throws SQLException;

    /** Brings the index to what a line says. */
    void apply(MemoryRows rows, MemoryLine line) throws SQLException;
}
