package io.github.lookalike.accuracy;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.scan.IndexedPicture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What tells an original from its copies beside the pixels. */
enum Hints {
    NONE("by the pixels alone"),
    METADATA("with the camera's metadata"),
    TIME("with times"),
    COPIES_OLDER("with older times on the copies"),
    BOTH("with metadata and times");

    private final String words;

    Hints(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The first is the original. */
    List<IndexedPicture> given(List<IndexedPicture> pictures, Metadata metadata) {
        List<IndexedPicture> given = new ArrayList<>();
        for (IndexedPicture picture : pictures) {
            boolean original = given.isEmpty();
            given.add(with(
                    picture,
                    original && (this == METADATA || this == BOTH),
                    metadata,
                    original ? original() : Instant.EPOCH.plusSeconds(60)));
        }
        return given;
    }

    /** Its time, where that of copies is a minute after the epoch. */
    private Instant original() {
        return switch (this) {
            case NONE, METADATA -> Instant.EPOCH.plusSeconds(60);
            case TIME, BOTH -> Instant.EPOCH;
            case COPIES_OLDER -> Instant.EPOCH.plusSeconds(120);
        };
    }

    private static IndexedPicture with(IndexedPicture picture, boolean telling, Metadata metadata, Instant modified) {
        ImageFile file = picture.file();
        Metadata its = picture.metadata();
        Metadata told = metadata.toBuilder()
                .orientation(1)
                .lumaQuantisation(its.lumaQuantisation())
                .content(its.content())
                .build();
        return new IndexedPicture(
                picture.id(),
                picture.root(),
                ImageFile.of(file.path(), file.bytes(), modified, file.width(), file.height(), file.format()),
                picture.fileKey(),
                telling ? told : its,
                picture.damage(),
                picture.fingerprints());
    }
}
