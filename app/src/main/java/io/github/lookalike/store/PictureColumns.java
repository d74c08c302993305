package io.github.lookalike.store;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.scan.PictureFacts;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the table {@code picture} that hold what a file says, in one order; {@link PictureFactsReading} reads them. */
final class PictureColumns {

    static final String FACTS =
            "width, height, format, damage, note, captured, capture_offset, camera_make, camera_model,"
                    + " exposure, burst, pairing, software, edits, has_position, rating, keywords, caption, other_notes, entries, orientation,"
                    + " quantisation, pages, frames, duration_nanos, sample_bits, alpha, layers, lossless, colour_space, extras";

    static final int COUNT = FACTS.split(",").length;

    private static final int LONG = 8000;
    private static final int SHORT = 200;

    private final PreparedStatement statement;
    private int next;

    private PictureColumns(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Sets the first {@link #COUNT} parameters. */
    static void write(PreparedStatement statement, PictureFacts facts) throws SQLException {
        PictureColumns columns = new PictureColumns(statement);
        columns.put(facts.width(), Types.INTEGER);
        columns.put(facts.height(), Types.INTEGER);
        columns.text(60, facts.format());
        columns.text(1000, facts.damage().orElse(null));
        columns.text(1000, facts.note().orElse(null));
        columns.write(facts.metadata());
        columns.write(facts.metadata().content().orElse(null));
    }

    private void write(Metadata metadata) throws SQLException {
        put(metadata.captured().orElse(null), Types.TIMESTAMP);
        put(metadata.captureOffset().map(ZoneOffset::getTotalSeconds).orElse(null), Types.INTEGER);
        text(SHORT, metadata.cameraMake());
        text(SHORT, metadata.cameraModel());
        text(80, metadata.exposure());
        text(SHORT, metadata.burst());
        text(SHORT, metadata.pairing());
        text(SHORT, metadata.software());
        text(2000, Joined.of(metadata.edits()));
        put(metadata.hasPosition(), Types.BOOLEAN);
        put(metadata.rating().orElse(null), Types.TINYINT);
        text(LONG, Joined.of(metadata.keywords()));
        text(4000, metadata.caption());
        text(LONG, Joined.of(metadata.notes()));
        put(metadata.entries(), Types.INTEGER);
        put(metadata.orientation(), Types.INTEGER);
        statement.setBytes(++next, quantisation(metadata.lumaQuantisation()));
    }

    private void write(@Nullable Content content) throws SQLException {
        put(content == null ? null : content.pages(), Types.INTEGER);
        put(content == null ? null : content.frames(), Types.INTEGER);
        put(content == null ? null : content.duration().toNanos(), Types.BIGINT);
        put(content == null ? null : content.bits(), Types.INTEGER);
        put(content == null ? null : content.alpha(), Types.BOOLEAN);
        put(content == null ? null : content.layers(), Types.INTEGER);
        put(content == null ? null : content.lossless(), Types.BOOLEAN);
        text(80, content == null ? null : content.colourSpace());
        text(
                SHORT,
                content == null
                        ? null
                        : Joined.of(content.extras().stream().sorted().toList()));
    }

    private void put(@Nullable Object value, int type) throws SQLException {
        statement.setObject(++next, value, type);
    }

    private void text(int longest, @Nullable String text) throws SQLException {
        statement.setString(++next, text == null ? null : PictureInserts.atMost(longest, text));
    }

    private static byte[] quantisation(List<Integer> steps) {
        ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * steps.size());
        steps.forEach(step -> bytes.putShort(step.shortValue()));
        return bytes.array();
    }
}
