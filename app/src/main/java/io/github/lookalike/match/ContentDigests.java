package io.github.lookalike.match;

import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;

/** Where the digests of whole files are had from: computed when first asked for, then kept with the file's facts. */
@FunctionalInterface
public interface ContentDigests {

    /** SHA-256 of the file's bytes in hexadecimal; empty when it cannot be read or is not what was indexed. */
    Optional<String> of(IndexedPicture picture);
}
