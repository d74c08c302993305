package io.github.lookalike.scan;

import java.util.Optional;

/**
 * What the index knows of a file.
 *
 * @param id the picture's number; 0 for a file that could not be read
 * @param bytes its size when it was read
 * @param modifiedNanos its time of last modification then
 * @param fileKey what the file system called it; empty where there is no such thing
 * @param hasFingerprint whether there is an answer of the algorithm asked for, be it that there is no fingerprint
 * @param skipped why it could not be read
 */
public record KnownFile(
        long id,
        long bytes,
        long modifiedNanos,
        String fileKey,
        boolean hasFingerprint,
        Optional<SkippedFile> skipped) {}
