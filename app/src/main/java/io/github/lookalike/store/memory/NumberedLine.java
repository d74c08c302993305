package io.github.lookalike.store.memory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A line as it stands in the file: {@code CHECKSUM NUMBER KIND name=value…}. The checksum is the CRC-32C, in eight
 * hexadecimal digits, of all that follows it on the line, in UTF-8. What it says is parsed when somebody asks.
 */
public final class NumberedLine {

    private static final int CHECKSUM_LENGTH = 8;
    private static final int LONGEST_NUMBER = 18;

    private final long number;
    private final byte[] file;
    private final int from;
    private final int to;

    private NumberedLine(long number, byte[] file, int from, int to) {
        this.number = number;
        this.file = file;
        this.from = from;
        this.to = to;
    }

    /** One higher than that of the line before. */
    public long number() {
        return number;
    }

    /** What it says; empty when somebody wrote it by hand, and its checksum, too. */
    public Optional<MemoryLine> line() {
        try {
            ByteBuffer content = ByteBuffer.wrap(file, from, to - from);
            return Optional.of(MemoryLine.parse(
                    StandardCharsets.UTF_8.newDecoder().decode(content).toString()));
        } catch (CharacterCodingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it is of this kind. */
    boolean is(String kind) {
        return to - from >= kind.length()
                && kind.equals(new String(file, from, kind.length(), StandardCharsets.ISO_8859_1));
    }

    static byte[] bytes(long number, MemoryLine line) {
        byte[] content = (" " + number + " " + line.text()).getBytes(StandardCharsets.UTF_8);
        byte[] checksum = checksum(content, 0, content.length).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(CHECKSUM_LENGTH + content.length + 1)
                .put(checksum)
                .put(content)
                .put((byte) '\n')
                .array();
    }

    /** The line between two places of a file, without its line feed; empty when its checksum does not hold. */
    static Optional<NumberedLine> of(byte[] file, int from, int to) {
        int content = from + CHECKSUM_LENGTH;
        if (content >= to
                || !checksum(file, content, to - content)
                        .equals(new String(file, from, CHECKSUM_LENGTH, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        long number = 0;
        int at = content + 1;
        while (at < to && file[at] >= '0' && file[at] <= '9' && at <= content + LONGEST_NUMBER) {
            number = 10 * number + (file[at] - '0');
            at++;
        }
        return at < to && file[at] == ' ' ? Optional.of(new NumberedLine(number, file, at + 1, to)) : Optional.empty();
    }

    private static String checksum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        String digits = Long.toHexString(sum.getValue());
        return "0".repeat(CHECKSUM_LENGTH - digits.length()) + digits;
    }
}
