package io.github.lookalike.group;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a group by its members, so that the same members have the same name in every run. */
final class GroupId {

    private static final int DIGITS = 16;

    private GroupId() {}

    /** The first digits of the SHA-256 of the paths, sorted, written with slashes, one a line, in UTF-8. */
    static String of(Stream<Path> members) {
        String lines = members.map(Grouper::slashed).sorted().collect(Collectors.joining("\n"));
        byte[] digest = sha256().digest(lines.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
