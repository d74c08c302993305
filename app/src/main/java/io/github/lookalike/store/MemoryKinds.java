package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryLine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All kinds of what the memory holds. */
final class MemoryKinds {

    /** Each after those that it refers to. */
    static final List<MemoryKind> ALL = List.of(
            new RememberedFolders(),
            new RememberedPairs(),
            new RememberedBatches(),
            new RememberedEntries(),
            new RememberedDecisions());

    private static final Logger LOG = LoggerFactory.getLogger(MemoryKinds.class);

    private MemoryKinds() {}

    /** The kind of a line; empty for those of later versions. */
    static Optional<MemoryKind> of(MemoryLine line) {
        return ALL.stream().filter(kind -> kind.name().equals(line.kind())).findFirst();
    }

    /** What the index has of all kinds. */
    static List<MemoryLine> allOf(MemoryRows rows) throws SQLException {
        List<MemoryLine> lines = new ArrayList<>();
        for (MemoryKind kind : ALL) {
            lines.addAll(kind.all(rows));
        }
        return lines;
    }

    /**
     * Brings the index to what lines of any kinds say, in their order; those of later versions are left alone. A line that the
     * tables refuse is logged and passed over: it must not cost all the others.
     */
    static void apply(MemoryRows rows, List<MemoryLine> lines) throws SQLException {
        for (MemoryLine line : lines) {
            Optional<MemoryKind> kind = of(line);
            if (kind.isPresent()) {
                apply(rows, kind.get(), line);
            }
        }
    }

    private static void apply(MemoryRows rows, MemoryKind kind, MemoryLine line) throws SQLException {
        try {
            kind.apply(rows, line);
        } catch (SQLException e) {
            if (IndexDamage.shows(e) || IndexDamage.isEnvironment(e)) {
                throw e;
            }
            LOG.warn("passed over: {}", line, e);
        }
    }
}
