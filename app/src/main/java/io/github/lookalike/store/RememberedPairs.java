package io.github.lookalike.store;

import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.store.memory.MemoryLine;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Contents that were called no match, in the table {@code ignored_pair}. */
final class RememberedPairs implements MemoryKind {

    static final String NAME = "pair";

    private static final String TABLE = "ignored_pair";
    private static final List<String> KEY = List.of("first_digest", "second_digest");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String key(MemoryLine line) {
        return line.field("first_digest").orElse("")
                + line.field("second_digest").orElse("");
    }

    @Override
    public List<MemoryLine> all(MemoryRows rows) throws SQLException {
        return rows.lines(NAME, "select * from ignored_pair order by decided, first_digest, second_digest");
    }

    @Override
    public void apply(MemoryRows rows, MemoryLine line) throws SQLException {
        if (line.field(GONE).isPresent()) {
            rows.delete(TABLE, KEY, line);
        } else {
            rows.merge(TABLE, KEY, line);
        }
    }

    /** The line of a pair that is in the table, or that it is there no more. */
    static List<MemoryLine> lines(MemoryRows rows, IgnoredPairs.Pair pair) throws SQLException {
        List<MemoryLine> lines = rows.lines(
                NAME,
                "select * from ignored_pair where first_digest = '" + Quoted.text(pair.first())
                        + "' and second_digest = '" + Quoted.text(pair.second()) + "'");
        MemoryLine gone =
                new MemoryLine(NAME, Map.of("first_digest", pair.first(), "second_digest", pair.second(), GONE, "1"));
        return lines.isEmpty() ? List.of(gone) : lines;
    }
}
