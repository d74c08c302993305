package io.github.lookalike.scan;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture as the index knows it.
 *
 * @param id its number in the index, stable as long as the file stays where it is
 * @param root the scanned folder it was found under, absolute
 * @param file its facts
 * @param fileKey what the file system calls the file itself, so that two names of one file are told; empty where there
 *     is no such thing
 * @param metadata what it says of itself
 * @param damage what is wrong with the file although most of it was read
 * @param fingerprints under the algorithm asked for; empty for a picture without detail, or of which too little could be decoded
 */
public record IndexedPicture(
        long id,
        Path root,
        ImageFile file,
        Optional<String> fileKey,
        Metadata metadata,
        Optional<String> damage,
        Optional<Fingerprints> fingerprints) {

    public IndexedPicture {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(fileKey, "fileKey");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(damage, "damage");
        Objects.requireNonNull(fingerprints, "fingerprints");
    }

    public Path path() {
        return file.path();
    }
}
