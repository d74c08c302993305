package io.github.lookalike.match;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.Fingerprinter;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * A file as a search sees it, whether or not it is in the index.
 *
 * @param miniature of the whole picture
 */
record SeenFile(IndexedPicture picture, Miniature miniature) {

    private static final TargetSize SIZE = new TargetSize(128);

    /**
     * Reads it now.
     *
     * @param id what it is to be known by
     * @param path absolute
     * @throws UnreadableException when it gives no picture
     * @throws IOException when it cannot be opened
     */
    static SeenFile read(PictureReader reader, long id, Path path, HashAlgorithm algorithm)
            throws IOException, UnreadableException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        Picture picture = reader.read(path, SIZE);
        ImageFile file = ImageFile.of(
                path,
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                picture.width(),
                picture.height(),
                picture.format());
        IndexedPicture indexed = new IndexedPicture(
                id,
                Objects.requireNonNull(path.getParent()),
                file,
                Optional.ofNullable(attributes.fileKey()).map(Object::toString),
                picture.metadata(),
                picture.damage(),
                picture.isMostlyThere() ? new Fingerprinter().of(algorithm, picture.pixels()) : Optional.empty());
        return new SeenFile(indexed, Miniature.of(picture.pixels()));
    }
}
