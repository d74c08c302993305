package io.github.lookalike.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * You receive this: what a file is, wherever it lies. Its content decides; size and time are what tells most strangers
 * without reading them.
 *
 * @param bytes its size
 * @param modified its time of last modification, as precisely as its file system had it
 * @param sha256 the digest of its bytes (FIPS 180-4), 64 hexadecimal digits in lower case
 */
public record FileIdentity(long bytes, Instant modified, String sha256) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Steps in which file systems keep times: 2 s FAT, 1 s ext3 and HFS+, 10 ms exFAT, 1 ms and 1 µs some network drives
     * and other Javas, 100 ns NTFS; the finest first.
     */
    private static final List<Duration> STEPS = List.of(
            Duration.ofNanos(100),
            Duration.ofNanos(1_000),
            Duration.ofMillis(1),
            Duration.ofMillis(10),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2));

    public FileIdentity {
        Objects.requireNonNull(modified, "modified");
        if (bytes < 0 || !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(bytes + " bytes, SHA-256 " + sha256);
        }
    }

    /** What a regular file is now; reads it whole. */
    public static FileIdentity of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!now.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        return new FileIdentity(now.size(), now.lastModifiedTime().toInstant(), sha256Of(file));
    }

    /** The digest of a file's bytes, 64 hexadecimal digits in lower case. */
    public static String sha256Of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Whether a time that a file has now may be the one it had, as another file system keeps it: the same, or on a step
     * of some file system and less than this step away.
     */
    public static boolean isSameTime(Instant was, Instant now) {
        return was.equals(now) || STEPS.stream().anyMatch(step -> isOn(step, now) && isWithin(step, was, now));
    }

    /** Whether a file lies there with this size and, to its file system's precision, this time; does not read it. */
    public boolean looksLike(Path place) throws IOException {
        BasicFileAttributes now = Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return now.isRegularFile()
                && now.size() == bytes
                && isSameTime(modified, now.lastModifiedTime().toInstant());
    }

    private static boolean isOn(Duration step, Instant time) {
        long second = Duration.ofSeconds(1).toNanos();
        return step.toNanos() <= second
                ? time.getNano() % step.toNanos() == 0
                : time.getNano() == 0 && Math.floorMod(time.getEpochSecond(), step.toSeconds()) == 0;
    }

    private static boolean isWithin(Duration step, Instant was, Instant now) {
        return Duration.between(was, now).abs().compareTo(step) < 0;
    }
}
