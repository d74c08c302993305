package io.github.lookalike.scan;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A picture that was just read; its pixels are gone already.
 *
 * @param file where it was found
 * @param knownId its number when it was known and only lacked a fingerprint of this algorithm
 * @param facts what the index keeps of it
 * @param miniature for the second look
 * @param fingerprints empty for a picture without detail, or of which too little could be decoded
 */
public record ReadPicture(
        FoundFile file,
        OptionalLong knownId,
        PictureFacts facts,
        Miniature miniature,
        Optional<Fingerprints> fingerprints) {

    public ReadPicture {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(knownId, "knownId");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(miniature, "miniature");
        Objects.requireNonNull(fingerprints, "fingerprints");
    }
}
