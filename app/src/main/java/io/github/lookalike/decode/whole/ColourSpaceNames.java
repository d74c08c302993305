package io.github.lookalike.decode.whole;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What colour spaces are called: by one name each, whatever the file calls it. */
final class ColourSpaceNames {

    static final String GREY = "grey";
    /** A palette: at most 256 colours in all. */
    static final String INDEXED = "indexed";

    static final String CMYK = "CMYK";
    static final String LAB = "Lab";
    /** What the sensor saw. */
    static final String RAW = "raw";
    /** Amounts of light, not made for a screen. */
    static final String LINEAR = "linear";

    static final String SRGB = "sRGB";
    static final String ADOBE_RGB = "Adobe RGB";

    private static final int HEADER = 128;
    private static final int MOST_TAGS = 100;
    private static final int LONGEST = 60;

    /** Parts of descriptions, lower-case, and the names they stand for; the telling ones first. */
    private static final List<Known> KNOWN = List.of(
            new Known("adobe rgb", ADOBE_RGB),
            new Known("compatible with adobe", ADOBE_RGB),
            new Known("display p3", "Display P3"),
            new Known("dci-p3", "Display P3"),
            new Known("prophoto", "ProPhoto RGB"),
            new Known("romm", "ProPhoto RGB"),
            new Known("rec. 2020", "BT.2020"),
            new Known("rec2020", "BT.2020"),
            new Known("bt.2020", "BT.2020"),
            new Known("bt2020", "BT.2020"),
            new Known("srgb", SRGB),
            new Known("iec 61966-2", SRGB),
            new Known("iec61966-2", SRGB));

    private record Known(String part, String name) {}

    private ColourSpaceNames() {}

    /**
     * The name of the space a profile describes (ICC.1:2022 §7).
     *
     * @param profile at least its first kilobytes; nonsense has no name
     */
    static String ofProfile(byte[] profile) {
        if (profile.length < HEADER + 4) {
            return "";
        }
        String kind = new String(profile, 16, 4, StandardCharsets.ISO_8859_1);
        return switch (kind) {
            case "GRAY" -> GREY;
            case "CMYK" -> CMYK;
            case "Lab " -> LAB;
            default -> named(description(ByteBuffer.wrap(profile)));
        };
    }

    /** The name of a space by its description. */
    static String named(String description) {
        String lower = description.toLowerCase(Locale.ROOT);
        for (Known known : KNOWN) {
            if (lower.contains(known.part())) {
                return known.name();
            }
        }
        // The two smallest sRGB profiles there are, which social networks put into everything.
        return lower.equals("c2") || lower.equals("c2ci") || lower.equals("urgb") ? SRGB : description;
    }

    /** The name of a space by the code of its primaries (ITU-T H.273 table 2); empty for rare ones. */
    static String ofPrimaries(int code) {
        return switch (code) {
            case 1 -> SRGB;
            case 9 -> "BT.2020";
            case 11, 12 -> "Display P3";
            default -> "";
        };
    }

    private static String description(ByteBuffer profile) {
        int tags = Math.max(0, Math.min(MOST_TAGS, profile.getInt(HEADER)));
        for (int at = HEADER + 4; tags > 0 && at + 12 <= profile.limit(); at += 12, tags--) {
            if (profile.getInt(at) == 0x64657363) {
                return text(profile, profile.getInt(at + 4));
            }
        }
        return "";
    }

    /** A text of profiles of version 2 (one byte a character) or 4 (the first of several languages, UTF-16). */
    private static String text(ByteBuffer profile, int at) {
        if (at < 0 || at > profile.limit() - 28) {
            return "";
        }
        boolean languages = profile.getInt(at) == 0x6d6c7563;
        int length = languages ? profile.getInt(at + 20) : profile.getInt(at + 8);
        long from = languages ? at + (long) profile.getInt(at + 24) : at + 12L;
        if (length < 1 || from < 0 || from >= profile.limit()) {
            return "";
        }
        byte[] bytes = new byte[(int) Math.min(Math.min(length, 2 * LONGEST), profile.limit() - from)];
        profile.get((int) from, bytes);
        String text = new String(bytes, languages ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        String printable = text.replaceAll("\\p{Cntrl}", " ").strip();
        return printable.substring(0, Math.min(LONGEST, printable.length()));
    }
}
