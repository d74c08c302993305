package io.github.lookalike.store;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.scan.IndexCare;
import io.github.lookalike.store.memory.MemoryLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks, exports and relocates the tables of {@link Database}. */
public final class H2IndexCare implements IndexCare {

    private static final Map<String, String> CHECKS = checks();

    private final Database database;

    public H2IndexCare(Database database) {
        this.database = database;
    }

    @Override
    public List<String> check() {
        return database.inTransaction(connection -> {
            List<String> found = new ArrayList<>();
            try (Statement statement = connection.createStatement()) {
                for (Map.Entry<String, String> check : CHECKS.entrySet()) {
                    try (ResultSet row = statement.executeQuery(check.getValue())) {
                        if (row.next() && row.getLong(1) > 0) {
                            found.add(row.getLong(1) + " " + check.getKey());
                        }
                    }
                }
            }
            return found;
        });
    }

    @Override
    public void compactOnClose() {
        database.compactOnClose();
    }

    @Override
    public void export(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " exists already; name a new file");
        }
        try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            database.change(connection -> export(connection, json));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public int relocate(Path old, Path now) {
        return database.inTransaction(connection -> {
            int moved = 0;
            for (Map.Entry<Path, Long> root : new Roots(connection).all().entrySet()) {
                if (root.getKey().startsWith(old)) {
                    move(connection, root, now.resolve(old.relativize(root.getKey())));
                    moved++;
                }
            }
            return moved;
        });
    }

    private void move(Connection connection, Map.Entry<Path, Long> root, Path place) throws SQLException {
        Path old = root.getKey();
        if (place.startsWith(old) || old.startsWith(place)) {
            throw new IllegalArgumentException(place + " and " + old + " lie within each other");
        }
        Roots roots = new Roots(connection);
        MemoryRows rows = new MemoryRows(connection);
        if (roots.all().keySet().stream().noneMatch(known -> known.startsWith(place) || place.startsWith(known))) {
            roots.move(root.getValue(), place);
            database.memory().append(connection, RememberedFolders.moved(rows, old, place), true);
            return;
        }
        Path home = new RootMerge(connection).merge(root.getValue(), old, place);
        List<MemoryLine> lines = new ArrayList<>(List.of(RememberedFolders.gone(old)));
        lines.addAll(RememberedFolders.lines(rows, home));
        database.memory().append(connection, lines, true);
    }

    @Override
    public boolean forget(Path root) {
        return database.inTransaction(connection -> {
            Roots roots = new Roots(connection);
            if (roots.known(root).isEmpty()) {
                return false;
            }
            roots.forget(root);
            database.memory().append(connection, List.of(RememberedFolders.gone(root)), true);
            return true;
        });
    }

    private static Map<String, String> checks() {
        Map<String, String> checks = new LinkedHashMap<>();
        checks.put(
                "pictures have no miniature",
                "select count(*) from picture p left join miniature m on m.picture_id = p.id where m.picture_id is null");
        checks.put(
                "pictures have no fingerprint entry",
                "select count(*) from picture p where not exists"
                        + " (select 1 from fingerprint f where f.picture_id = p.id)");
        checks.put(
                "fingerprints have the wrong length",
                "select count(*) from fingerprint where bits > 0 and"
                        + " (octet_length(words) = 0 or mod(octet_length(words), 8 * ((bits + 63) / 64)) <> 0)");
        return checks;
    }

    private static void export(Connection connection, JsonGenerator json) throws SQLException {
        try {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeArrayFieldStart("pictures");
            exportPictures(connection, json);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void exportPictures(Connection connection, JsonGenerator json) throws SQLException, IOException {
        String sql = "select r.path, p.relative, p.bytes, p.modified_nanos, p.width, p.height, p.format, p.digest, p.id"
                + " from picture p join root r on r.id = p.root_id order by r.path, p.relative";
        String prints = "select algorithm, bits, words from fingerprint where picture_id = ? order by algorithm";
        try (Statement statement = connection.createStatement();
                PreparedStatement fingerprints = connection.prepareStatement(prints);
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                json.writeStartObject();
                json.writeStringField("root", row.getString(1));
                json.writeStringField("path", row.getString(2));
                json.writeNumberField("bytes", row.getLong(3));
                json.writeNumberField("modifiedNanos", row.getLong(4));
                json.writeNumberField("width", row.getInt(5));
                json.writeNumberField("height", row.getInt(6));
                json.writeStringField("format", row.getString(7));
                json.writeStringField("sha256", row.getString(8));
                exportFingerprints(fingerprints, row.getLong(9), json);
                json.writeEndObject();
            }
        }
    }

    private static void exportFingerprints(PreparedStatement select, long id, JsonGenerator json)
            throws SQLException, IOException {
        json.writeArrayFieldStart("fingerprints");
        select.setLong(1, id);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                json.writeStartObject();
                json.writeStringField("algorithm", row.getString(1));
                json.writeNumberField("bits", row.getInt(2));
                json.writeStringField("words", HexFormat.of().formatHex(row.getBytes(3)));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
