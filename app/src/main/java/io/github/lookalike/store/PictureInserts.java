package io.github.lookalike.store;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.ReadPicture;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The statements that put a batch of pictures into the index. */
final class PictureInserts implements AutoCloseable {

    private final long root;
    private final AlgorithmId algorithm;
    private final PreparedStatement picture;
    private final PreparedStatement known;
    private final PreparedStatement miniature;
    private final PreparedStatement fingerprint;
    private long nextId;

    PictureInserts(Connection connection, long root, AlgorithmId algorithm, long nextId) throws SQLException {
        this.root = root;
        this.algorithm = algorithm;
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
        fingerprint.setLong(1, id);
        fingerprint.setString(2, algorithm.toString());
        fingerprint.setInt(3, read.fingerprints().map(Fingerprints::bits).orElse(0));
        fingerprint.setBytes(
                4, bytes(read.fingerprints().map(Fingerprints::packed).orElse(new long[0])));
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
