package io.github.lookalike.decode.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The suffixes of file names that promise a picture. */
public final class Suffixes {

    /** Camera raw formats that are TIFF inside. */
    static final String TIFF_RAW =
            "nef nrw arw sr2 srf dng pef srw 3fr fff dcr kdc k25 erf mef mos iiq cap raw rwl ptx dcs drf gpr";

    /** Suffixes are short: {@code jpeg2000}, {@code crdownload}. */
    private static final int LONGEST = 12;

    private static final Set<String> ALL = Arrays.stream(ContentType.values())
            .flatMap(type -> type.suffixes().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> RAW = Stream.concat(
                    Arrays.stream(TIFF_RAW.split(" ")),
                    Arrays.stream(ContentType.values())
                            .filter(type -> type.family() == ContentType.Family.RAW)
                            .flatMap(type -> type.suffixes().stream()))
            .filter(suffix -> !suffix.equals("tif"))
            .collect(Collectors.toUnmodifiableSet());

    private Suffixes() {}

    /** Every suffix we know, lower-case without the dot. */
    public static Set<String> all() {
        return ALL;
    }

    /** The suffixes of cameras' raw files, lower-case without the dot. */
    public static Set<String> raw() {
        return RAW;
    }

    /**
     * Whether a name ends in nothing that tells a kind of file: no dot but a leading one, or behind the last dot only
     * digits, blanks, or more than any suffix has.
     */
    public static boolean isMissing(String fileName) {
        String suffix = fileName.lastIndexOf('.') <= 0 ? "" : of(fileName);
        return suffix.length() > LONGEST
                || suffix.chars().noneMatch(Character::isLetter)
                || suffix.chars().anyMatch(Character::isWhitespace);
    }

    /** The suffix of a file name, lower-case without the dot; empty when it has none. */
    public static String of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
