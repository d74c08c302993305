package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryLine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folders that were scanned, in the table {@code root}, by their paths. */
final class RememberedFolders implements MemoryKind {

    static final String NAME = "folder";

    private static final String PATH = "path";
    private static final String MOVED_FROM = "moved-from";

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
        return rows.lines(NAME, "select * from root order by path").stream()
                .map(RememberedFolders::withoutNumber)
                .toList();
    }

    @Override
    public void apply(MemoryRows rows, MemoryLine line) throws SQLException {
        Optional<Path> folder = line.field(PATH).map(Path::of);
        if (folder.isEmpty()) {
            return;
        }
        Roots roots = new Roots(rows.connection());
        if (line.field(GONE).isPresent()) {
            roots.forget(folder.get());
            return;
        }
        Optional<Path> old = line.field(MOVED_FROM).map(Path::of);
        Optional<Long> before = old.isEmpty() ? Optional.empty() : roots.known(old.get());
        if (before.isPresent() && roots.known(folder.get()).isEmpty()) {
            roots.move(before.get(), folder.get());
        }
        if (roots.home(folder.get()).equals(folder.get())) {
            rows.merge("root", List.of(PATH), line);
        }
    }

    /** A folder that is known now. */
    static List<MemoryLine> lines(MemoryRows rows, Path folder) throws SQLException {
        return rows.lines(NAME, "select * from root where path = '" + Quoted.text(folder.toString()) + "'").stream()
                .map(RememberedFolders::withoutNumber)
                .toList();
    }

    /** A folder whose path was another. */
    static List<MemoryLine> moved(MemoryRows rows, Path old, Path now) throws SQLException {
        return lines(rows, now).stream()
                .map(line -> line.with(MOVED_FROM, old.toString()))
                .toList();
    }

    static MemoryLine gone(Path folder) {
        return new MemoryLine(NAME, Map.of(PATH, folder.toString(), GONE, "1"));
    }

    /** The number is the index's own. */
    private static MemoryLine withoutNumber(MemoryLine line) {
        Map<String, String> fields = new LinkedHashMap<>(line.fields());
        fields.remove("id");
        return new MemoryLine(NAME, fields);
    }
}
