package io.github.lookalike.decode.content;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes that stand at the beginning of files of one kind. */
final class Signature {

    private final byte[] bytes;
    private final ContentType type;

    private Signature(byte[] bytes, ContentType type) {
        this.bytes = bytes;
        this.type = type;
    }

    static Signature hex(String hex, ContentType type) {
        return new Signature(HexFormat.of().parseHex(hex), type);
    }

    /** One byte a character. */
    static Signature text(String text, ContentType type) {
        return new Signature(text.getBytes(StandardCharsets.ISO_8859_1), type);
    }

    ContentType type() {
        return type;
    }

    boolean matches(Head head) {
        return head.startsWith(bytes);
    }
}
