package io.github.lookalike.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A picture by which a file system is known again.
 *
 * @param relative its path below the beginning of the {@link VolumePlace}, with slashes
 * @param bytes its size
 * @param head the SHA-256 of its first 64 KB, in hexadecimal
 */
public record SamplePicture(String relative, long bytes, String head) {

    private static final int HEAD_BYTES = 65_536;

    public SamplePicture {
        Objects.requireNonNull(relative, "relative");
        Objects.requireNonNull(head, "head");
    }

    /** @throws IOException when it cannot be read */
    static SamplePicture of(Path folder, String relative) throws IOException {
        Path file = folder.resolve(relative);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readNBytes(HEAD_BYTES));
            return new SamplePicture(relative, Files.size(file), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the same picture lies below this folder. */
    boolean liesIn(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve(relative))
                    && of(folder, relative).equals(this);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
