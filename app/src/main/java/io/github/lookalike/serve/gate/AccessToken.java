package io.github.lookalike.serve.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The secret that every call has to bring along. */
public final class AccessToken {

    /** Of 256 bits nobody guesses one. */
    private static final int BYTES = 32;

    /** What a person made up is as hard to guess only if it is long. */
    private static final int LEAST_CHARACTERS = 32;

    private static final int MOST_CHARACTERS = 512;

    private final String text;

    private AccessToken(String text) {
        this.text = text;
    }

    /** A new one. */
    public static AccessToken made() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /**
     * The one in a file, which is made where there is none, for its owner alone.
     *
     * @throws IOException when the file cannot be read or made, or holds no token
     */
    public static AccessToken in(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            AccessToken made = made();
            made.write(file);
            return made;
        }
        if (Files.size(file) > 2 * MOST_CHARACTERS) {
            throw new IOException(file + " is too long for a token");
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (!text.matches("[\\x21-\\x7e]{" + LEAST_CHARACTERS + "," + MOST_CHARACTERS + "}")) {
            throw new IOException(file + " holds no token: " + LEAST_CHARACTERS + " to " + MOST_CHARACTERS
                    + " letters, digits and signs on one line, without blanks");
        }
        return new AccessToken(text);
    }

    private void write(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel out = Files.newByteChannel(file, anew, own)) {
            out.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    public String text() {
        return text;
    }

    /** Whether somebody brought this one. How long the look takes tells nothing of the token, not even its length. */
    public boolean is(String brought) {
        return MessageDigest.isEqual(digest(text), digest(brought));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
