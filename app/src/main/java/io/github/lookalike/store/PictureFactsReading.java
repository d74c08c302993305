package io.github.lookalike.store;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.scan.PictureFacts;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the columns of {@link PictureColumns} of many pictures. What cameras and programs write alike into each of thousands
 * (names, quantisation tables) is held once, which is most of what a picture takes in memory.
 */
final class PictureFactsReading {

    private final Once<String> words = new Once<>();
    private final Once<List<String>> lists = new Once<>();
    private final Once<List<Integer>> tables = new Once<>();
    private final Once<Content> contents = new Once<>();

    PictureFacts read(ResultSet row) throws SQLException {
        return new PictureFacts(
                word(row, "format"),
                row.getInt("width"),
                row.getInt("height"),
                metadata(row),
                Optional.ofNullable(row.getString("damage")),
                Optional.ofNullable(row.getString("note")));
    }

    private Metadata metadata(ResultSet row) throws SQLException {
        return Metadata.builder()
                .captured(Optional.ofNullable(row.getObject("captured", LocalDateTime.class)))
                .captureOffset(Optional.ofNullable(row.getObject("capture_offset", Integer.class))
                        .map(ZoneOffset::ofTotalSeconds))
                .camera(word(row, "camera_make"), word(row, "camera_model"))
                .exposure(word(row, "exposure"))
                .burst(word(row, "burst"))
                .pairing(word(row, "pairing"))
                .software(word(row, "software"))
                .edits(lists.of(Joined.split(row.getString("edits"))))
                .hasPosition(row.getBoolean("has_position"))
                .rating(Optional.ofNullable(row.getObject("rating", Integer.class)))
                .keywords(lists.of(Joined.split(row.getString("keywords"))))
                .caption(word(row, "caption"))
                .notes(lists.of(Joined.split(row.getString("other_notes"))))
                .entries(row.getInt("entries"))
                .orientation(row.getInt("orientation"))
                .lumaQuantisation(table(row.getBytes("quantisation")))
                .content(content(row))
                .build();
    }

    private Optional<Content> content(ResultSet row) throws SQLException {
        int pages = row.getInt("pages");
        if (pages == 0) {
            return Optional.empty();
        }
        Set<Content.Extra> extras = Joined.split(row.getString("extras")).stream()
                .map(Content.Extra::valueOf)
                .collect(Collectors.toSet());
        return Optional.of(contents.of(new Content(
                pages,
                row.getInt("frames"),
                Duration.ofNanos(row.getLong("duration_nanos")),
                row.getInt("sample_bits"),
                row.getBoolean("alpha"),
                row.getInt("layers"),
                row.getBoolean("lossless"),
                word(row, "colour_space"),
                extras)));
    }

    private String word(ResultSet row, String column) throws SQLException {
        return words.of(row.getString(column));
    }

    private List<Integer> table(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        List<Integer> steps = new ArrayList<>();
        while (bytes.remaining() >= Short.BYTES) {
            steps.add(bytes.getShort() & 0xffff);
        }
        return tables.of(List.copyOf(steps));
    }
}
