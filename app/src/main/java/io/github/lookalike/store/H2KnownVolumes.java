package io.github.lookalike.store;

import io.github.lookalike.scan.KnownVolumes;
import io.github.lookalike.scan.SamplePicture;
import io.github.lookalike.scan.VolumePlace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** On which file systems scanned folders lie, in the tables {@code volume_place} and {@code volume_sample}. */
public final class H2KnownVolumes implements KnownVolumes {

    private final Database database;

    public H2KnownVolumes(Database database) {
        this.database = database;
    }

    @Override
    public Map<Path, List<VolumePlace>> places() {
        return database.inTransaction(c -> {
            Map<Path, List<VolumePlace>> places = new LinkedHashMap<>();
            for (Map.Entry<Path, Long> root : new Roots(c).all().entrySet()) {
                places.put(root.getKey(), places(c, root.getValue()));
            }
            return places;
        });
    }

    private static List<VolumePlace> places(Connection c, long root) throws SQLException {
        List<VolumePlace> places = new ArrayList<>();
        String sql = "select relative, volume, within_volume from volume_place where root_id = " + root;
        try (Statement select = c.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            while (row.next()) {
                places.add(new VolumePlace(
                        row.getString(1), row.getString(2), row.getString(3), sample(c, root, row.getString(1))));
            }
        }
        return places;
    }

    private static List<SamplePicture> sample(Connection c, long root, String place) throws SQLException {
        List<SamplePicture> sample = new ArrayList<>();
        String sql =
                "select relative, bytes, head from volume_sample where root_id = ? and place = ? order by relative";
        try (PreparedStatement select = c.prepareStatement(sql)) {
            select.setLong(1, root);
            select.setString(2, place);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sample.add(new SamplePicture(row.getString(1), row.getLong(2), row.getString(3)));
                }
            }
        }
        return sample;
    }

    @Override
    public void remember(Path home, List<VolumePlace> places) {
        database.change(c -> {
            long root = new Roots(c).id(home);
            try (Statement delete = c.createStatement()) {
                delete.executeUpdate("delete from volume_place where root_id = " + root);
                delete.executeUpdate("delete from volume_sample where root_id = " + root);
            }
            for (VolumePlace place : places) {
                insert(c, root, place);
            }
        });
    }

    private static void insert(Connection c, long root, VolumePlace place) throws SQLException {
        try (PreparedStatement insert = c.prepareStatement("insert into volume_place values (?, ?, ?, ?)")) {
            insert.setLong(1, root);
            insert.setString(2, place.relative());
            insert.setString(3, place.volume());
            insert.setString(4, place.within());
            insert.executeUpdate();
        }
        try (PreparedStatement insert = c.prepareStatement("insert into volume_sample values (?, ?, ?, ?, ?)")) {
            for (SamplePicture picture : place.sample()) {
                insert.setLong(1, root);
                insert.setString(2, place.relative());
                insert.setString(3, picture.relative());
                insert.setLong(4, picture.bytes());
                insert.setString(5, picture.head());
                insert.executeUpdate();
            }
        }
    }

    @Override
    public Set<String> takenAway(Path home) {
        return database.inTransaction(c -> {
            Set<String> taken = new TreeSet<>();
            try (Statement select = c.createStatement();
                    ResultSet row = select.executeQuery("select file from journal_entry where state = 'DONE'")) {
                while (row.next()) {
                    Path file = Path.of(row.getString(1));
                    if (file.startsWith(home)) {
                        taken.add(Slashed.text(home.relativize(file)));
                    }
                }
            }
            return taken;
        });
    }

    @Override
    public void moved(Path old, Path now) {
        database.change(c -> {
            Roots roots = new Roots(c);
            roots.move(roots.id(old), now);
            database.memory().append(c, RememberedFolders.moved(new MemoryRows(c), old, now), true);
        });
    }
}
