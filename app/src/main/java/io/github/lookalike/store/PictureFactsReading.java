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
 * Reads the columns of {@link PictureColumns} of many pictures, the first ones of their rows, by their places: looking for
 * each by its name takes longer than reading it. What cameras and programs write alike into each of thousands
 * (names, quantisation tables) is held once, which is most of what a picture takes in memory.
 */
final class PictureFactsReading {

    private final Once<String> words = new Once<>();
    private final Once<List<String>> lists = new Once<>();
    private final Once<List<Integer>> tables = new Once<>();
    private final Once<Content> contents = new Once<>();
    private int last;

    PictureFacts read(ResultSet row) throws SQLException {
        last = 0;
        int width = row.getInt(next());
        int height = row.getInt(next());
        String format = word(row);
        Optional<String> damage = Optional.ofNullable(row.getString(next()));
        Optional<String> note = Optional.ofNullable(row.getString(next()));
        return new PictureFacts(format, width, height, metadata(row), damage, note);
    }

    private int next() {
        return ++last;
    }

    private Metadata metadata(ResultSet row) throws SQLException {
        return Metadata.builder()
                .captured(Optional.ofNullable(row.getObject(next(), LocalDateTime.class)))
                .captureOffset(Optional.ofNullable(row.getObject(next(), Integer.class))
                        .map(ZoneOffset::ofTotalSeconds))
                .camera(word(row), word(row))
                .exposure(word(row))
                .burst(word(row))
                .pairing(word(row))
                .software(word(row))
                .edits(lists.of(Joined.split(row.getString(next()))))
                .hasPosition(row.getBoolean(next()))
                .rating(Optional.ofNullable(row.getObject(next(), Integer.class)))
                .keywords(lists.of(Joined.split(row.getString(next()))))
                .caption(word(row))
                .notes(lists.of(Joined.split(row.getString(next()))))
                .entries(row.getInt(next()))
                .orientation(row.getInt(next()))
                .lumaQuantisation(table(row.getBytes(next())))
                .content(content(row))
                .build();
    }

    private Optional<Content> content(ResultSet row) throws SQLException {
        int pages = row.getInt(next());
        if (pages == 0) {
            return Optional.empty();
        }
        int frames = row.getInt(next());
        Duration duration = Duration.ofNanos(row.getLong(next()));
        int bits = row.getInt(next());
        boolean alpha = row.getBoolean(next());
        int layers = row.getInt(next());
        boolean lossless = row.getBoolean(next());
        String colourSpace = word(row);
        Set<Content.Extra> extras = Joined.split(row.getString(next())).stream()
                .map(Content.Extra::valueOf)
                .collect(Collectors.toSet());
        return Optional.of(
                contents.of(new Content(pages, frames, duration, bits, alpha, layers, lossless, colourSpace, extras)));
    }

    private String word(ResultSet row) throws SQLException {
        return words.of(row.getString(next()));
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
