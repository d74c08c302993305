package io.github.lookalike.store;

import io.github.lookalike.scan.KnownFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The table {@code known_files}: what the tables {@code picture} and {@code fingerprint} say of the files of a root. */
final class KnownFileRows {

    /** A path of 8192 characters, a key of 200 and the numbers are shorter. */
    private static final int LONGEST_ENTRY = 1 << 15;

    private static final int PART = 1 << 19;

    private final Connection connection;
    private final long root;

    KnownFileRows(Connection connection, long root) {
        this.connection = connection;
        this.root = root;
    }

    /**
     * The files by relative path; none when they are not kept here.
     *
     * @param key of {@link FingerprintKeys}
     */
    Map<String, KnownFile> read(String key) throws SQLException {
        Map<String, KnownFile> known = new HashMap<>();
        String sql = "select files from known_files where root_id = ? and algorithm = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, root);
            select.setString(2, key);
            try (ResultSet parts = select.executeQuery()) {
                while (parts.next()) {
                    addAll(ByteBuffer.wrap(parts.getBytes(1)), known);
                }
            }
        }
        return known;
    }

    private static void addAll(ByteBuffer part, Map<String, KnownFile> known) {
        while (part.hasRemaining()) {
            String relative = text(part);
            long id = part.getLong();
            long bytes = part.getLong();
            long modified = part.getLong();
            boolean has = part.get() != 0;
            known.put(relative, new KnownFile(id, bytes, modified, text(part), has, Optional.empty()));
        }
    }

    /** Keeps them where none are kept yet, unless a name could not be had back. */
    void write(String key, Map<String, KnownFile> known) throws SQLException {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        if (!known.keySet().stream().allMatch(encoder::canEncode)) {
            return;
        }
        String sql = "insert into known_files values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, root);
            insert.setString(2, key);
            ByteBuffer part = ByteBuffer.allocate(PART);
            int number = 0;
            for (Map.Entry<String, KnownFile> file : known.entrySet()) {
                if (part.remaining() < LONGEST_ENTRY) {
                    write(insert, number++, part);
                }
                add(file.getKey(), file.getValue(), part);
            }
            write(insert, number, part);
        }
    }

    private static void write(PreparedStatement insert, int number, ByteBuffer part) throws SQLException {
        if (part.position() > 0) {
            insert.setInt(3, number);
            insert.setBytes(4, bytes(part.flip(), part.limit()));
            insert.executeUpdate();
            part.clear();
        }
    }

    private static void add(String relative, KnownFile file, ByteBuffer part) {
        put(relative, part);
        part.putLong(file.id()).putLong(file.bytes()).putLong(file.modifiedNanos());
        part.put((byte) (file.hasFingerprint() ? 1 : 0));
        put(file.fileKey(), part);
    }

    /** To be called by everybody who changes what they were made from. */
    void forget() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from known_files where root_id = ?")) {
            delete.setLong(1, root);
            delete.executeUpdate();
        }
    }

    private static void put(String text, ByteBuffer part) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        part.putShort((short) bytes.length).put(bytes);
    }

    private static String text(ByteBuffer part) {
        return new String(bytes(part, part.getShort() & 0xffff), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer part, int length) {
        byte[] bytes = new byte[length];
        part.get(bytes);
        return bytes;
    }
}
