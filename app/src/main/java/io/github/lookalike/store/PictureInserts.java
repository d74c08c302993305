package io.github.lookalike.store;

import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.ReadPicture;
import io.github.lookalike.scan.Windows;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The statements that put a batch of pictures into the index. */
final class PictureInserts implements AutoCloseable {

    private final long root;
    private final List<String> keys;
    private final PreparedStatement picture;
    private final PreparedStatement known;
    private final PreparedStatement miniature;
    private final PreparedStatement fingerprint;
    private long nextId;

    /** @param keys of {@link FingerprintKeys}, for the first windows and, where they were seen, for the further ones */
    PictureInserts(Connection connection, long root, List<String> keys, long nextId) throws SQLException {
        this.root = root;
        this.keys = keys;
        this.nextId = nextId;
        this.picture = connection.prepareStatement("insert into picture (" + PictureColumns.FACTS
                + ", id, root_id, relative, bytes, modified_nanos, file_key) values ("
                + "?, ".repeat(PictureColumns.COUNT) + "?, ?, ?, ?, ?, ?)");
        this.known = connection.prepareStatement(
                "update picture set " + PictureColumns.FACTS.replace(",", " = ?,") + " = ? where id = ?");
        this.miniature = connection.prepareStatement("merge into miniature values (?, ?)");
        this.fingerprint = connection.prepareStatement("merge into fingerprint values (?, ?, ?, ?)");
    }

    void add(ReadPicture read) throws SQLException {
        long id = read.knownId().isPresent() ? read.knownId().getAsLong() : nextId++;
        addFacts(id, read);
        miniature.setLong(1, id);
        miniature.setBytes(2, read.miniature().toBytes());
        miniature.addBatch();
        int bits = read.fingerprints().map(Fingerprints::bits).orElse(0);
        long[] words = read.fingerprints().map(Fingerprints::packed).orElse(new long[0]);
        int first = read.fingerprints()
                .map(all -> all.through(Windows.LIGHT).count() * all.wordsEach())
                .orElse(0);
        addFingerprint(id, keys.get(0), bits, Arrays.copyOf(words, first));
        if (keys.size() > 1) {
            addFingerprint(id, keys.get(1), bits, Arrays.copyOfRange(words, first, words.length));
        }
    }

    private void addFingerprint(long id, String key, int bits, long[] words) throws SQLException {
        fingerprint.setLong(1, id);
        fingerprint.setString(2, key);
        fingerprint.setInt(3, bits);
        fingerprint.setBytes(4, bytes(words));
        fingerprint.addBatch();
    }

    void execute() throws SQLException {
        picture.executeBatch();
        known.executeBatch();
        miniature.executeBatch();
        fingerprint.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        picture.close();
        known.close();
        miniature.close();
        fingerprint.close();
    }

    /** What was known is read again for a further fingerprint, and for facts that an earlier version did not note. */
    private void addFacts(long id, ReadPicture read) throws SQLException {
        PreparedStatement statement = read.knownId().isPresent() ? known : picture;
        PictureColumns.write(statement, read.facts());
        int next = PictureColumns.COUNT;
        statement.setLong(++next, id);
        if (read.knownId().isEmpty()) {
            statement.setLong(++next, root);
            statement.setString(++next, read.file().relative());
            statement.setLong(++next, read.file().bytes());
            statement.setLong(++next, read.file().modifiedNanos());
            statement.setString(
                    ++next, read.file().fileKey().isEmpty() ? null : read.file().fileKey());
        }
        statement.addBatch();
    }

    static String atMost(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static byte[] bytes(long[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES);
        bytes.asLongBuffer().put(words);
        return bytes.array();
    }
}
