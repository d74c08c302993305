package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryLine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What was decided and not done, in the table {@code decision}: remembered by the path, size and time of the file, since
 * the numbers of pictures are the index's own. A decision about a picture that the index does not know yet waits in
 * {@code waiting_decision}.
 */
final class RememberedDecisions implements MemoryKind {

    static final String NAME = "decision";

    private static final String PATH = "path";
    private static final String WAITING = "waiting_decision";
    private static final String SELECT = "select r.path as root, p.relative, p.bytes, p.modified_nanos, d.decision"
            + " from picture p join root r on r.id = p.root_id left join decision d on d.picture_id = p.id";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String key(MemoryLine line) {
        return line.field(PATH).orElse("");
    }

    @Override
    public List<MemoryLine> all(MemoryRows rows) throws SQLException {
        List<MemoryLine> lines = new ArrayList<>(withPaths(rows.lines(NAME, SELECT + " where d.decision is not null")));
        if (!rows.lines(NAME, "select 1 from information_schema.tables where table_name = 'WAITING_DECISION'")
                .isEmpty()) {
            lines.addAll(rows.lines(NAME, "select * from waiting_decision"));
        }
        return lines;
    }

    /** What is decided now about pictures; a line without decision where nothing is. */
    static List<MemoryLine> lines(MemoryRows rows, Collection<Long> pictures) throws SQLException {
        String ids = pictures.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return withPaths(rows.lines(NAME, SELECT + " where p.id in " + ids));
    }

    @Override
    public void apply(MemoryRows rows, MemoryLine line) throws SQLException {
        Optional<Path> path = line.field(PATH).map(Path::of);
        if (path.isEmpty()) {
            return;
        }
        rows.delete(WAITING, List.of(PATH), line);
        OptionalLong picture = picture(rows, path.get(), line);
        if (picture.isPresent()) {
            List<String> id = List.of(String.valueOf(picture.getAsLong()));
            rows.execute("delete from decision where picture_id = ?", id);
        }
        if (line.field(NAME).isPresent()) {
            rows.merge(WAITING, List.of(PATH), line);
            attach(rows, line);
        }
    }

    /** Gives decisions that wait to the pictures that were scanned since. */
    static void attachAll(MemoryRows rows) throws SQLException {
        for (MemoryLine line : rows.lines(NAME, "select * from waiting_decision")) {
            attach(rows, line);
        }
    }

    private static void attach(MemoryRows rows, MemoryLine line) throws SQLException {
        Optional<Path> path = line.field(PATH).map(Path::of);
        OptionalLong picture = path.isEmpty() ? OptionalLong.empty() : picture(rows, path.get(), line);
        if (picture.isPresent()) {
            rows.execute(
                    "merge into decision (picture_id, decision) key (picture_id) values (?, ?)",
                    List.of(
                            String.valueOf(picture.getAsLong()),
                            line.field(NAME).orElse("")));
            rows.delete(WAITING, List.of(PATH), line);
        }
    }

    /** The picture at a path, if it is still of the size and time of the one that was decided about. */
    private static OptionalLong picture(MemoryRows rows, Path path, MemoryLine line) throws SQLException {
        for (Map.Entry<Path, Long> root : new Roots(rows.connection()).all().entrySet()) {
            if (path.startsWith(root.getKey())) {
                String sql = "select id from picture where root_id = " + root.getValue() + " and relative = '"
                        + Quoted.text(Slashed.text(root.getKey().relativize(path))) + "' and bytes = "
                        + Long.parseLong(line.field("bytes").orElse("-1")) + " and modified_nanos = "
                        + Long.parseLong(line.field("modified_nanos").orElse("0"));
                for (MemoryLine found : rows.lines(NAME, sql)) {
                    return OptionalLong.of(Long.parseLong(found.field("id").orElse("0")));
                }
            }
        }
        return OptionalLong.empty();
    }

    private static List<MemoryLine> withPaths(List<MemoryLine> pictures) {
        List<MemoryLine> lines = new ArrayList<>();
        for (MemoryLine picture : pictures) {
            Map<String, String> fields = new LinkedHashMap<>(picture.fields());
            String root = String.valueOf(fields.remove("root"));
            String relative = String.valueOf(fields.remove("relative"));
            fields.put(PATH, Path.of(root).resolve(relative).toString());
            lines.add(new MemoryLine(NAME, fields));
        }
        return lines;
    }
}
