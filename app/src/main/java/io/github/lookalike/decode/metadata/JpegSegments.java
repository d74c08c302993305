package io.github.lookalike.decode.metadata;

import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The marker segments of a JPEG file before its first scan (ITU-T T.81 annex B) that hold metadata.
 *
 * @param app1 EXIF and XMP, without marker and length
 * @param app13 Photoshop resources, without marker and length
 * @param comments without marker and length
 * @param others names and lengths of segments of programs that we do not know, such as sound, measured heat, signed histories
 * @param lumaQuantisation table 0 in zig-zag order; empty when there is none
 */
record JpegSegments(
        List<byte[]> app1,
        List<byte[]> app13,
        List<byte[]> comments,
        Map<String, Integer> others,
        List<Integer> lumaQuantisation) {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int QUANTISATION = 0xdb;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int APP13 = 0xed;
    private static final int COMMENT = 0xfe;

    /** Read elsewhere, or a program's own settings for saving. */
    private static final List<String> KNOWN = List.of(
            "Exif",
            "http://ns.adobe.com/",
            "ICC_PROFILE",
            "MPF",
            "Photoshop",
            "Adobe_Photoshop",
            "Ducky",
            "JFIF",
            "JFXX");

    private static final int LONGEST_NAME = 24;

    /** Smaller ones hold nothing that anyone would miss. */
    private static final int FEWEST = 64;

    /** No honest file has more before its picture. */
    private static final int MOST_SEGMENTS = 1000;

    static JpegSegments read(RangedSource source) throws IOException {
        JpegSegments segments = new JpegSegments(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
        ByteWindow window = new ByteWindow(source);
        long at = 2;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            long marker = nextMarker(window, at);
            int code = window.at(marker);
            if (code < 0 || code == START_OF_SCAN || code == END_OF_IMAGE) {
                break;
            }
            if (code == 1 || (code >= 0xd0 && code <= 0xd8)) {
                at = marker + 1;
                continue;
            }
            int length = window.at(marker + 1) << 8 | window.at(marker + 2);
            if (length < 2) {
                break;
            }
            segments.take(code, window, marker + 3, length - 2);
            at = marker + 1 + length;
        }
        return segments;
    }

    /** The place of the next byte after one or more 0xFF that is not 0 or 0xFF itself. */
    private static long nextMarker(ByteWindow window, long from) throws IOException {
        long at = from;
        int value = window.at(at);
        while (value >= 0) {
            int next = window.at(++at);
            if (value == 0xff && next != 0xff && next != 0) {
                return at;
            }
            value = next;
        }
        return at;
    }

    private void take(int code, ByteWindow window, long from, int length) throws IOException {
        switch (code) {
            case APP1 -> {
                app1.add(bytes(window, from, length));
                takeOther(code, window, from, length);
            }
            case APP13 -> app13.add(bytes(window, from, length));
            case COMMENT -> comments.add(bytes(window, from, length));
            case QUANTISATION -> takeTables(bytes(window, from, length));
            default -> takeOther(code, window, from, length);
        }
    }

    /** Segments of one name are counted together. */
    private void takeOther(int code, ByteWindow window, long from, int length) throws IOException {
        if (code > APP0 && code <= APP15 && code != APP14 && length >= FEWEST) {
            String name = name(bytes(window, from, LONGEST_NAME));
            if (KNOWN.stream().noneMatch(name::startsWith)) {
                others.merge("APP" + (code - APP0) + " " + name, length, Integer::sum);
            }
        }
    }

    /** What it begins with, as far as that is text. */
    private static String name(byte[] begin) {
        StringBuilder name = new StringBuilder();
        for (byte letter : begin) {
            if (letter <= ' ' || letter > '~') {
                break;
            }
            name.append((char) letter);
        }
        return name.toString();
    }

    private void takeTables(byte[] tables) {
        int at = 0;
        while (at < tables.length) {
            int wide = tables[at] >> 4 & 15;
            int end = at + 1 + (wide == 0 ? 64 : 128);
            if (end > tables.length) {
                return;
            }
            if ((tables[at] & 15) == 0 && lumaQuantisation.isEmpty()) {
                addSteps(tables, at + 1, wide != 0);
            }
            at = end;
        }
    }

    private void addSteps(byte[] tables, int from, boolean wide) {
        for (int i = 0; i < 64; i++) {
            lumaQuantisation.add(
                    wide
                            ? ((tables[from + 2 * i] & 0xff) << 8) | (tables[from + 2 * i + 1] & 0xff)
                            : tables[from + i] & 0xff);
        }
    }

    private static byte[] bytes(ByteWindow window, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            int read = window.read(from + done, bytes, done, length - done);
            if (read < 0) {
                return Arrays.copyOf(bytes, done);
            }
            done += read;
        }
        return bytes;
    }
}
