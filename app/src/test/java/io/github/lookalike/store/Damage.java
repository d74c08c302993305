package io.github.lookalike.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Kinds of damage that a file may come to, each by a seed. */
final class Damage {

    private static final int BLOCK = 4096;

    private Damage() {}

    /** Damages a file. */
    @FunctionalInterface
    interface Kind {

        void to(Path file, Random random) throws IOException;
    }

    /** Bytes to other bytes. */
    @FunctionalInterface
    private interface Change {

        byte[] of(byte[] bytes, Random random);
    }

    static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        addCuts(kinds);
        addZeros(kinds);
        addFlips(kinds);
        addMoves(kinds);
        addReplacements(kinds);
        return kinds;
    }

    private static void addCuts(Map<String, Kind> kinds) {
        put(kinds, "empty", (bytes, random) -> new byte[0]);
        put(kinds, "cut to one byte", (bytes, random) -> Arrays.copyOf(bytes, 1));
        put(kinds, "cut to a block", (bytes, random) -> Arrays.copyOf(bytes, Math.min(bytes.length, BLOCK)));
        put(kinds, "cut to two blocks", (bytes, random) -> Arrays.copyOf(bytes, Math.min(bytes.length, 2 * BLOCK)));
        put(kinds, "cut to a quarter", (bytes, random) -> Arrays.copyOf(bytes, bytes.length / 4));
        put(kinds, "cut to a half", (bytes, random) -> Arrays.copyOf(bytes, bytes.length / 2));
        put(kinds, "cut anywhere", (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        put(kinds, "last byte missing", (bytes, random) -> Arrays.copyOf(bytes, bytes.length - 1));
        put(kinds, "last block missing", (bytes, random) -> Arrays.copyOf(bytes, Math.max(0, bytes.length - BLOCK)));
        put(kinds, "first byte missing", (bytes, random) -> Arrays.copyOfRange(bytes, 1, bytes.length));
        put(kinds, "a byte in the middle missing", (bytes, random) -> without(bytes, random.nextInt(bytes.length), 1));
        put(kinds, "a piece in the middle missing", (bytes, random) -> {
            int from = random.nextInt(bytes.length);
            return without(bytes, from, Math.min(random.nextInt(BLOCK), bytes.length - from));
        });
    }

    private static void addZeros(Map<String, Kind> kinds) {
        put(kinds, "first block zeros", (bytes, random) -> zeros(bytes, 0, BLOCK));
        put(kinds, "second block zeros", (bytes, random) -> zeros(bytes, BLOCK, BLOCK));
        put(kinds, "first two blocks zeros", (bytes, random) -> zeros(bytes, 0, 2 * BLOCK));
        put(kinds, "a block zeros", (bytes, random) -> zeros(bytes, random.nextInt(bytes.length), BLOCK));
        put(kinds, "last block zeros", (bytes, random) -> zeros(bytes, Math.max(0, bytes.length - BLOCK), BLOCK));
        put(kinds, "second half zeros", (bytes, random) -> zeros(bytes, bytes.length / 2, bytes.length));
        put(kinds, "all zeros", (bytes, random) -> new byte[bytes.length]);
        put(kinds, "zeros appended", (bytes, random) -> Arrays.copyOf(bytes, bytes.length + BLOCK));
    }

    private static void addFlips(Map<String, Kind> kinds) {
        put(kinds, "a bit flipped", (bytes, random) -> flipped(bytes, random, 1));
        put(kinds, "ten bits flipped", (bytes, random) -> flipped(bytes, random, 10));
        put(kinds, "hundred bits flipped", (bytes, random) -> flipped(bytes, random, 100));
        put(kinds, "a letter changed", (bytes, random) -> letterChanged(bytes, random));
        put(kinds, "first block noise", (bytes, random) -> noise(bytes, random, 0, BLOCK));
        put(kinds, "a block noise", (bytes, random) -> noise(bytes, random, random.nextInt(bytes.length), BLOCK));
        put(kinds, "last block noise", (bytes, random) -> noise(bytes, random, bytes.length - BLOCK, BLOCK));
        put(kinds, "all noise", (bytes, random) -> noise(bytes, random, 0, bytes.length));
        put(
                kinds,
                "noise appended",
                (bytes, random) -> noise(Arrays.copyOf(bytes, bytes.length + 100), random, bytes.length, 100));
    }

    private static void addMoves(Map<String, Kind> kinds) {
        put(kinds, "a byte put before", (bytes, random) -> joined(new byte[] {(byte) 0xEF}, bytes));
        put(kinds, "written twice", (bytes, random) -> joined(bytes, bytes));
        put(
                kinds,
                "halves exchanged",
                (bytes, random) -> joined(
                        Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length),
                        Arrays.copyOf(bytes, bytes.length / 2)));
        put(kinds, "a block over another", (bytes, random) -> {
            byte[] moved = bytes.clone();
            int length = Math.min(BLOCK, bytes.length / 3);
            System.arraycopy(bytes, random.nextInt(bytes.length - length), moved, length, length);
            return moved;
        });
        put(
                kinds,
                "line ends of another system",
                (bytes, random) -> ofText(text(bytes).replace("\n", "\r\n")));
        put(
                kinds,
                "read and written as UTF-8",
                (bytes, random) -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }

    private static void addReplacements(Map<String, Kind> kinds) {
        put(
                kinds,
                "a text",
                (bytes, random) -> "this is something else\n".repeat(500).getBytes(StandardCharsets.UTF_8));
        put(
                kinds,
                "a line appended",
                (bytes, random) -> joined(bytes, "what is this\n".getBytes(StandardCharsets.UTF_8)));
        kinds.put("missing", (file, random) -> Files.delete(file));
        kinds.put("a folder", (file, random) -> {
            Files.delete(file);
            Files.writeString(Files.createDirectory(file).resolve("x"), "x");
        });
        kinds.put(
                "an earlier state",
                (file, random) -> Files.copy(file.resolveSibling("early-" + file.getFileName()), replaceable(file)));
        kinds.put(
                "that of another folder",
                (file, random) -> Files.copy(file.resolveSibling("foreign-" + file.getFileName()), replaceable(file)));
    }

    private static Path replaceable(Path file) throws IOException {
        Files.delete(file);
        return file;
    }

    private static void put(Map<String, Kind> kinds, String name, Change change) {
        kinds.put(name, (file, random) -> Files.write(file, change.of(Files.readAllBytes(file), random)));
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, from + length, bytes.length));
    }

    private static byte[] zeros(byte[] bytes, int from, int length) {
        byte[] changed = bytes.clone();
        int start = Math.min(from, bytes.length);
        Arrays.fill(changed, start, Math.min(bytes.length, start + length), (byte) 0);
        return changed;
    }

    private static byte[] noise(byte[] bytes, Random random, int from, int length) {
        byte[] changed = bytes.clone();
        for (int i = Math.max(0, from); i < Math.min(bytes.length, from + length); i++) {
            changed[i] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] flipped(byte[] bytes, Random random, int bits) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < bits; i++) {
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    /** What no database notices: a small letter within a text becomes another one. */
    private static byte[] letterChanged(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        int at = random.nextInt(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int place = (at + i) % bytes.length;
            if (isSmall(bytes[place]) && place > 1 && isSmall(bytes[place - 1]) && isSmall(bytes[place - 2])) {
                changed[place] = (byte) (bytes[place] == 'z' ? 'a' : bytes[place] + 1);
                return changed;
            }
        }
        return changed;
    }

    private static boolean isSmall(byte one) {
        return one >= 'a' && one <= 'z';
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ofText(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
