package io.github.lookalike.act;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a companion is named when it is handed to another picture: in its own style, {@code a.jpg.xmp} as {@code b.jpg.xmp}
 * and {@code a.xmp} as {@code b.xmp}, or as {@code b.jpg.xmp} where the other name would belong to more pictures; where
 * neither will do, {@code b.jpg (from a).xmp}, which no program takes for a note of any picture, and this one for one of
 * {@code b.jpg} alone.
 */
final class HandedNames {

    /** More names than this for companions from one name beside one keeper are not tried. */
    static final int MOST = 99;

    /** The longest name of a file on the usual file systems, in bytes of UTF-8 (ext4, APFS; NTFS counts fewer). */
    private static final int LONGEST = 255;

    /** darktable's {@code a_01.jpg.xmp} for {@code a.jpg}: what stands behind the stem. */
    private static final Pattern VERSION = Pattern.compile("(_\\d\\d)(\\.[^.]+)(\\..+)");

    /** iCloud's film {@code IMG_1_HEVC.MOV}: what stands behind the stem. */
    private static final Pattern HEVC = Pattern.compile("_hevc\\.[^.]+", Pattern.CASE_INSENSITIVE);

    private HandedNames() {}

    /** The place in the companion's own style; empty when its name does not begin as its picture's. */
    static Optional<Path> inItsStyle(Path companion, Path picture, Path keeper) {
        return name(name(companion), name(picture), name(keeper))
                .map(name -> folder(companion, picture, keeper).resolve(name).normalize());
    }

    /** Some programs keep notes in a folder below that of the picture. */
    private static Path folder(Path companion, Path picture, Path keeper) {
        return keeper.resolveSibling(picture.resolveSibling("").relativize(companion.resolveSibling("")));
    }

    /** The place behind the keeper's whole name, for what is named as its picture's stem and an ending; empty for others. */
    static Optional<Path> behindTheName(Path companion, Path picture, Path keeper) {
        String name = name(companion);
        String stem = stem(name(picture));
        return begins(name, stem + '.') && !begins(name, name(picture) + '.')
                ? Optional.of(folder(companion, picture, keeper)
                        .resolve(name(keeper) + name.substring(stem.length()))
                        .normalize())
                : Optional.empty();
    }

    /** The place beside the keeper that nothing else claims; {@code number} counts from 1. */
    static Path beside(Path companion, Path keeper, int number) {
        String name = name(companion);
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        String before = name(keeper) + " (from ";
        String after = (number == 1 ? "" : ", " + number) + ")" + name.substring(dot);
        return keeper.resolveSibling(before + cut(name.substring(0, dot), LONGEST - bytes(before + after)) + after);
    }

    /** Whether a companion of this picture may be handed to that place for this keeper. */
    static boolean allow(Path companion, Path picture, Path keeper, Path to) {
        return inItsStyle(companion, picture, keeper).equals(Optional.of(to))
                || behindTheName(companion, picture, keeper).equals(Optional.of(to))
                || IntStream.rangeClosed(1, MOST)
                        .anyMatch(number -> beside(companion, keeper, number).equals(to));
    }

    private static Optional<String> name(String companion, String picture, String keeper) {
        if (begins(companion, picture + '.')) {
            return Optional.of(keeper + companion.substring(picture.length()));
        }
        String stem = stem(picture);
        if (!begins(companion, stem)) {
            return Optional.empty();
        }
        String rest = companion.substring(stem.length());
        Matcher version = VERSION.matcher(rest);
        if (version.matches() && version.group(2).equalsIgnoreCase(picture.substring(stem.length()))) {
            String ending = keeper.substring(stem(keeper).length());
            return Optional.of(stem(keeper) + version.group(1) + ending + version.group(3));
        }
        return rest.startsWith(".") || HEVC.matcher(rest).matches()
                ? Optional.of(stem(keeper) + rest)
                : Optional.empty();
    }

    /** Whatever the case, since file systems differ in it. */
    static boolean begins(String name, String beginning) {
        return name.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    /** The name without its ending. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The beginning of a text that has at most so many bytes, and whole characters. */
    private static String cut(String text, int longest) {
        String cut = text;
        while (!cut.isEmpty() && bytes(cut) > longest) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
