package io.github.lookalike.asset;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Pictures made up for tests of names and metadata. */
final class Shots {

    static final Path ROOT = Path.of("pictures").toAbsolutePath();

    private Shots() {}

    static IndexedPicture picture(String path) {
        return picture(path, Metadata.NONE);
    }

    /** A picture whose format is told by its ending. */
    static IndexedPicture picture(String path, Metadata metadata) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String format = ending.equals("JPG") ? "JPEG" : ending;
        ImageFile file = ImageFile.of(ROOT.resolve(path), 1000, Instant.EPOCH, 1600, 1200, format);
        return new IndexedPicture(
                path.hashCode(), ROOT, file, Optional.empty(), metadata, Optional.empty(), Optional.empty());
    }

    /** Of a camera, at a time such as {@code 2023-05-06T10:11:12.5+02:00}, the offset being optional. */
    static Metadata taken(String time) {
        int offset = Math.max(time.indexOf('+'), time.indexOf('-', 10));
        boolean universal = time.endsWith("Z");
        String local = offset > 0 ? time.substring(0, offset) : universal ? time.substring(0, time.length() - 1) : time;
        Optional<ZoneOffset> zone = offset > 0
                ? Optional.of(ZoneOffset.of(time.substring(offset)))
                : universal ? Optional.of(ZoneOffset.UTC) : Optional.empty();
        return Metadata.builder()
                .camera("Acme", "One")
                .captured(Optional.of(LocalDateTime.parse(local)))
                .captureOffset(zone)
                .build();
    }
}
