package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the segments between frame and scans define: tables, restart interval, colour transform. */
final class ScanTables {

    /** The colour transform that an Adobe marker names, or −1 when there is no such marker. */
    int adobeTransform = -1;

    boolean jfif;
    final ProfileSegments profile = new ProfileSegments();
    /** How many MCUs a restart interval has; 0 when there are no intervals. */
    int restartInterval;

    private final int[] @Nullable [] quantisation = new int[4][];
    private final @Nullable HuffmanCode[] codes = new @Nullable HuffmanCode[8];

    private final HuffmanCodes known;
    private boolean codesDefined;

    ScanTables(HuffmanCodes known) {
        this.known = known;
    }

    /** Reads one segment, its marker and length at {@code at}, its end at {@code end}. */
    void read(int code, FilePrefix file, int at, int end) throws DecodeException, IOException {
        boolean table = code == 0xc4 || code == 0xdb || code == 0xdd;
        if (table && file.at(end - 1) < 0) {
            throw new DecodeException("the file ends within its header");
        }
        switch (code) {
            case 0xc4 -> readCodes(file, at + 4, end);
            case 0xdb -> readQuantisation(file, at + 4, end);
            case 0xdd -> restartInterval = Math.max(0, file.pairAt(at + 4));
            case 0xe0 -> jfif |= startsWith("JFIF", file, at + 4);
            case 0xe2 -> profile.add(file, at, end);
            case 0xee -> {
                if (end >= at + 16 && startsWith("Adobe", file, at + 4)) {
                    adobeTransform = file.at(at + 15);
                }
            }
            default -> {
                // comments and application segments say nothing that decoding needs
            }
        }
    }

    /** The 64 steps of a table in zig-zag order. */
    int[] quantisation(int table) throws DecodeException {
        int[] steps = quantisation[table];
        if (steps == null) {
            throw new DecodeException("quantisation table " + table + " is missing");
        }
        return steps;
    }

    HuffmanCode dc(int table) throws DecodeException {
        return code(table, "DC");
    }

    HuffmanCode ac(int table) throws DecodeException {
        return code(4 + table, "AC");
    }

    private HuffmanCode code(int slot, String kind) throws DecodeException {
        HuffmanCode code = codes[slot];
        if (code == null && !codesDefined && (slot & 3) < 2) {
            return known.standard(slot >= 4, (slot & 3) == 0);
        }
        if (code == null) {
            throw new DecodeException(kind + " Huffman table " + (slot & 3) + " is missing");
        }
        return code;
    }

    private void readQuantisation(FilePrefix file, int from, int end) throws IOException {
        int at = from;
        while (at < end) {
            int head = file.at(at++);
            int bytes = head >> 4 == 0 ? 1 : 2;
            if ((head & 15) > 3 || at + 64 * bytes > end) {
                return;
            }
            int[] steps = new int[64];
            for (int i = 0; i < 64; i++, at += bytes) {
                steps[i] = bytes == 1 ? file.at(at) : file.pairAt(at);
            }
            quantisation[head & 3] = steps;
        }
    }

    private void readCodes(FilePrefix file, int from, int end) throws DecodeException, IOException {
        int at = from;
        codesDefined = true;
        while (at + 17 <= end) {
            int head = file.at(at);
            int[] counts = new int[16];
            int total = 0;
            for (int i = 0; i < 16; i++) {
                counts[i] = file.at(at + 1 + i);
                total += counts[i];
            }
            at += 17;
            if ((head & 0xec) != 0 || total > 256 || at + total > end) {
                throw new DecodeException("a Huffman table is broken");
            }
            byte[] symbols = new byte[total];
            file.copy(at, symbols, total);
            codes[(head >> 4) << 2 | (head & 3)] = known.get(counts, symbols);
            at += total;
        }
    }

    private static boolean startsWith(String text, FilePrefix file, int at) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (file.at(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
