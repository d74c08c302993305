package io.github.lookalike.store;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.IndexedPictures;
import io.github.lookalike.scan.PictureFacts;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.scan.Windows;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the tables {@code picture}, {@code fingerprint}, {@code skipped}. */
public final class H2IndexedPictures implements IndexedPictures {

    private static final long NANOS = 1_000_000_000L;

    private static final String FACTS = "select " + PictureColumns.FACTS.replaceAll("(\\w+)", "p.$1")
            + ", p.id, p.relative, p.bytes, p.modified_nanos, p.file_key";

    private static final String PICTURES = FACTS + ", f.bits, f.words";

    private static final String OF_GROUPS =
            FACTS + " from picture p where p.root_id = ?" + " and p.id in (select picture_id from group_member%s)";

    private static final String THROUGH_FEW = PICTURES + " from picture p"
            + " left join fingerprint f on f.picture_id = p.id and f.algorithm = ? where p.root_id = ?";

    private static final String THROUGH_ALL = PICTURES + ", g.words from picture p"
            + " left join fingerprint f on f.picture_id = p.id and f.algorithm = ?"
            + " left join fingerprint g on g.picture_id = p.id and g.algorithm = ? where p.root_id = ?";

    private static final int ID = PictureColumns.COUNT + 1;
    private static final int RELATIVE = ID + 1;
    private static final int BYTES = ID + 2;
    private static final int MODIFIED = ID + 3;
    private static final int FILE_KEY = ID + 4;
    private static final int FURTHER_WORDS = PictureColumns.COUNT + 8;

    private final Database database;

    public H2IndexedPictures(Database database) {
        this.database = database;
    }

    @Override
    public List<Path> roots() {
        return database.inTransaction(
                connection -> List.copyOf(new Roots(connection).all().keySet()));
    }

    @Override
    public List<IndexedPicture> below(List<Path> folders, AlgorithmId algorithm, Windows windows) {
        return database.inTransaction(connection -> {
            List<IndexedPicture> pictures = new ArrayList<>();
            for (Map.Entry<Path, Long> root : new Roots(connection).all().entrySet()) {
                if (touches(root.getKey(), folders)) {
                    addPictures(connection, root, folders, new Views(algorithm, windows), pictures);
                }
            }
            pictures.sort(Comparator.comparing(IndexedPicture::path));
            return pictures;
        });
    }

    /**
     * The pictures below these folders that are in one of these groups, by their numbers, without fingerprints: these
     * serve searching alone, and are most of what a picture takes in memory.
     */
    Map<Long, IndexedPicture> ofGroups(List<Path> folders, Among among) {
        return database.streaming(connection -> {
            Map<Long, IndexedPicture> pictures = new HashMap<>();
            for (Map.Entry<Path, Long> root : new Roots(connection).all().entrySet()) {
                if (touches(root.getKey(), folders)) {
                    String sql = OF_GROUPS.formatted(among.where("group_id"));
                    try (PreparedStatement select = among.prepare(connection, sql, 2)) {
                        select.setLong(1, root.getValue());
                        read(select, root.getKey(), folders, row -> Optional.empty(), picture -> {
                            pictures.put(picture.id(), picture);
                        });
                    }
                }
            }
            return pictures;
        });
    }

    @Override
    public List<SkippedFile> skipped(List<Path> folders) {
        return database.inTransaction(connection -> {
            List<SkippedFile> skipped = new ArrayList<>();
            for (Map.Entry<Path, Long> root : new Roots(connection).all().entrySet()) {
                if (touches(root.getKey(), folders)) {
                    addSkipped(connection, root, folders, skipped);
                }
            }
            skipped.sort(Comparator.comparing(SkippedFile::path));
            return skipped;
        });
    }

    private static boolean touches(Path root, List<Path> folders) {
        return folders.stream().anyMatch(folder -> folder.startsWith(root) || root.startsWith(folder));
    }

    private static void addSkipped(
            Connection connection, Map.Entry<Path, Long> root, List<Path> folders, List<SkippedFile> skipped)
            throws SQLException {
        String sql = "select relative, code, reason from skipped where root_id = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, root.getValue());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Path path = root.getKey().resolve(rows.getString(1));
                    if (folders.stream().anyMatch(path::startsWith)) {
                        skipped.add(new SkippedFile(path, rows.getString(2), ReasonText.readOld(rows.getString(3))));
                    }
                }
            }
        }
    }

    private static void addPictures(
            Connection connection,
            Map.Entry<Path, Long> root,
            List<Path> folders,
            Views views,
            List<IndexedPicture> pictures)
            throws SQLException {
        try (PreparedStatement select = views.select(connection)) {
            select.setLong(views.keys().size() + 1, root.getValue());
            read(select, root.getKey(), folders, views::fingerprints, pictures::add);
        }
    }

    /** What a row says of the fingerprints of its picture. */
    @FunctionalInterface
    private interface InRow {

        Optional<Fingerprints> fingerprints(ResultSet row) throws SQLException;
    }

    private static void read(
            PreparedStatement select, Path root, List<Path> folders, InRow fingerprints, Consumer<IndexedPicture> taken)
            throws SQLException {
        PictureFactsReading reading = new PictureFactsReading();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Path path = root.resolve(rows.getString(RELATIVE));
                Optional<Path> asked =
                        folders.stream().filter(path::startsWith).max(Comparator.comparing(Path::getNameCount));
                if (asked.isPresent()) {
                    taken.accept(picture(rows, asked.get(), path, reading.read(rows), fingerprints.fingerprints(rows)));
                }
            }
        }
    }

    private static IndexedPicture picture(
            ResultSet row, Path root, Path path, PictureFacts facts, Optional<Fingerprints> fingerprints)
            throws SQLException {
        long nanos = row.getLong(MODIFIED);
        Instant modified = Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
        return new IndexedPicture(
                row.getLong(ID),
                root,
                ImageFile.of(path, row.getLong(BYTES), modified, facts.width(), facts.height(), facts.format()),
                Optional.ofNullable(row.getString(FILE_KEY)),
                facts.metadata(),
                facts.damage(),
                fingerprints);
    }

    /** The fingerprints that are wanted of each picture. */
    private record Views(AlgorithmId algorithm, Windows windows) {

        List<String> keys() {
            return FingerprintKeys.upTo(algorithm, windows);
        }

        PreparedStatement select(Connection connection) throws SQLException {
            PreparedStatement select = connection.prepareStatement(windows == Windows.ALL ? THROUGH_ALL : THROUGH_FEW);
            for (int i = 0; i < keys().size(); i++) {
                select.setString(i + 1, keys().get(i));
            }
            return select;
        }

        Optional<Fingerprints> fingerprints(ResultSet row) throws SQLException {
            int bits = row.getInt("bits");
            if (bits == 0) {
                return Optional.empty();
            }
            Fingerprints first = Fingerprints.ofPacked(algorithm, bits, words(row.getBytes(FURTHER_WORDS - 1)));
            return Optional.of(
                    windows == Windows.ALL
                            ? first.with(words(row.getBytes(FURTHER_WORDS)))
                            : first.through(Windows.LIGHT));
        }

        private static long[] words(byte @Nullable [] bytes) {
            long[] words = new long[bytes == null ? 0 : bytes.length / Long.BYTES];
            if (bytes != null) {
                ByteBuffer.wrap(bytes).asLongBuffer().get(words);
            }
            return words;
        }
    }
}
