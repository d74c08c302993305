package io.github.lookalike.store;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.PictureFacts;
import io.github.lookalike.scan.ReadPicture;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** The statements that put a batch of pictures into the index. */
final class PictureInserts implements AutoCloseable {

    private final long root;
    private final AlgorithmId algorithm;
    private final PreparedStatement picture;
    private final PreparedStatement miniature;
    private final PreparedStatement fingerprint;
    private long nextId;

    PictureInserts(Connection connection, long root, AlgorithmId algorithm, long nextId) throws SQLException {
        this.root = root;
        this.algorithm = algorithm;
        this.nextId = nextId;
        this.picture = connection.prepareStatement(
                "insert into picture values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)");
        this.miniature = connection.prepareStatement("insert into miniature values (?, ?)");
        this.fingerprint = connection.prepareStatement("merge into fingerprint values (?, ?, ?, ?)");
    }

    void add(ReadPicture read) throws SQLException {
        long id = read.knownId().isPresent() ? read.knownId().getAsLong() : nextId++;
        if (read.knownId().isEmpty()) {
            addPicture(id, read);
            miniature.setLong(1, id);
            miniature.setBytes(2, read.miniature().toBytes());
            miniature.addBatch();
        }
        fingerprint.setLong(1, id);
        fingerprint.setString(2, algorithm.toString());
        fingerprint.setInt(3, read.fingerprints().map(Fingerprints::bits).orElse(0));
        fingerprint.setBytes(
                4, bytes(read.fingerprints().map(Fingerprints::packed).orElse(new long[0])));
        fingerprint.addBatch();
    }

    void execute() throws SQLException {
        picture.executeBatch();
        miniature.executeBatch();
        fingerprint.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        picture.close();
        miniature.close();
        fingerprint.close();
    }

    private void addPicture(long id, ReadPicture read) throws SQLException {
        PictureFacts facts = read.facts();
        picture.setLong(1, id);
        picture.setLong(2, root);
        picture.setString(3, read.file().relative());
        picture.setLong(4, read.file().bytes());
        picture.setLong(5, read.file().modifiedNanos());
        picture.setString(
                6, read.file().fileKey().isEmpty() ? null : read.file().fileKey());
        picture.setInt(7, facts.width());
        picture.setInt(8, facts.height());
        picture.setString(9, atMost(60, facts.format()));
        addMetadata(facts.metadata());
        picture.setString(20, facts.damage().map(text -> atMost(1000, text)).orElse(null));
        picture.setString(21, facts.note().map(text -> atMost(1000, text)).orElse(null));
        picture.addBatch();
    }

    private void addMetadata(Metadata metadata) throws SQLException {
        picture.setObject(10, metadata.captured().orElse(null), Types.TIMESTAMP);
        picture.setString(11, atMost(200, metadata.cameraMake()));
        picture.setString(12, atMost(200, metadata.cameraModel()));
        picture.setString(13, atMost(200, metadata.software()));
        picture.setBoolean(14, metadata.hasPosition());
        picture.setObject(15, metadata.rating().orElse(null), Types.TINYINT);
        picture.setString(16, atMost(8000, Joined.of(metadata.keywords())));
        picture.setInt(17, metadata.entries());
        picture.setInt(18, metadata.orientation());
        picture.setBytes(19, quantisation(metadata.lumaQuantisation()));
    }

    static String atMost(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static byte[] quantisation(List<Integer> steps) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * steps.size());
        steps.forEach(step -> bytes.putShort(step.shortValue()));
        return bytes.array();
    }

    private static byte[] bytes(long[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES);
        bytes.asLongBuffer().put(words);
        return bytes.array();
    }
}
