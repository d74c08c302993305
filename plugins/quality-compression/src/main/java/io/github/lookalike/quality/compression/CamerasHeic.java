package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * Whether a HEIC is as a camera saved it. Programs that make HEIC of other files keep the camera's data, which so tell
 * nothing alone: the shot must be younger than the first camera that saves HEIC, and the file be made of tiles, as the
 * encoders in phones work, or of more than eight bits, as those in cameras do.
 */
final class CamerasHeic {

    /** iOS 11 was shown on 5 June 2017; no camera saved HEIC before. */
    private static final LocalDateTime FIRST = LocalDateTime.of(2017, 6, 5, 0, 0);

    /** The list of items lies at the start of the file; that of an iPhone, with 48 tiles, ends before the 4000th byte. */
    private static final int HEAD = 1 << 16;

    /** An entry of the list (ISO/IEC 14496-12, 8.11.6), whose item has this type (ISO/IEC 23008-12, 6.6.2.3). */
    private static final String ENTRY = "infe";

    private static final String TILES = "grid";

    /** Bytes between the name of the entry's box and the type: version and flags, the item's number, its protection. */
    private static final int TO_TYPE = 8;

    /** Of the third version numbers have two bytes more. */
    private static final int WIDER = 2;

    private CamerasHeic() {}

    static boolean is(Candidate candidate) {
        Metadata metadata = candidate.metadata();
        boolean young = metadata.captured().map(FIRST::isBefore).orElse(true);
        return metadata.namesCamera()
                && young
                && (metadata.content()
                                .filter(content -> content.bits() > Byte.SIZE)
                                .isPresent()
                        || isTiled(candidate.file().path()));
    }

    private static boolean isTiled(Path file) {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return false;
        }
        for (int entry = head.indexOf(ENTRY); entry >= 0; entry = head.indexOf(ENTRY, entry + 1)) {
            int version = entry + ENTRY.length();
            if (version < head.length()) {
                int type = version + TO_TYPE + (head.charAt(version) > 2 ? WIDER : 0);
                if (head.startsWith(TILES, type)) {
                    return true;
                }
            }
        }
        return false;
    }
}
