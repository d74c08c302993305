package io.github.lookalike.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Names that programs give to backups and to files that are not finished yet: what lies there is a copy of a picture that is
 * meant to have another name, or a part of one.
 */
final class SetAsideNames {

    /** Behind a dot, or behind an underscore or a dash that follows the suffix of a picture. */
    private static final Set<String> SUFFIXES = Set.of(
            "aria2",
            "backup",
            "bak",
            "bk",
            "bkp",
            "copy",
            "crdownload",
            "download",
            "dtapart",
            "filepart",
            "incomplete",
            "old",
            "opdownload",
            "orig",
            "original",
            "part",
            "partial",
            "sav",
            "save",
            "swp",
            "temp",
            "tmp",
            "unfinished",
            "xltd",
            "!qb",
            "!ut",
            "~tmp");

    private static final Pattern NUMBERED = Pattern.compile("(bak|old|orig|tmp)[0-9]{1,4}");
    /** Safari, and editors of macOS while they save. */
    private static final Pattern SAVED_BY_MACOS = Pattern.compile("sb-[0-9a-f]+-[0-9a-z]+");
    /** rsync while it copies: {@code .NAME.SUFFIX.aB3xY9}. */
    private static final Pattern COPIED_BY_RSYNC = Pattern.compile("\\.(.+)\\.[A-Za-z0-9]{6}");

    private final Predicate<String> promisesPicture;

    /** @param promisesPicture tells by its suffix whether a file may be a picture */
    SetAsideNames(Predicate<String> promisesPicture) {
        this.promisesPicture = promisesPicture;
    }

    /** What such names have in common, as {@code *.bak}; empty for other names. */
    Optional<String> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("~") || lower.startsWith("~$")) {
            return Optional.of(lower.endsWith("~") ? "*~" : "~$*");
        }
        if (lower.length() > 2 && lower.startsWith("#") && lower.endsWith("#")) {
            return Optional.of("#*#");
        }
        String suffix = lower.substring(lower.lastIndexOf('.') + 1);
        if (lower.indexOf('.') >= 0
                && (SUFFIXES.contains(suffix) || NUMBERED.matcher(suffix).matches())) {
            return Optional.of("*." + suffix.replaceAll("[0-9]+$", ""));
        }
        if (SAVED_BY_MACOS.matcher(suffix).matches()) {
            return Optional.of("*.sb-*");
        }
        boolean rsync = COPIED_BY_RSYNC.matcher(name).matches()
                && promisesPicture.test(name.substring(1, name.lastIndexOf('.')));
        return rsync ? Optional.of(".*.??????") : behindSuffix(lower);
    }

    /** As {@code a.jpg_original}, which ExifTool leaves. */
    private Optional<String> behindSuffix(String lower) {
        int cut = Math.max(lower.lastIndexOf('_'), lower.lastIndexOf('-'));
        boolean behind = cut > lower.lastIndexOf('.') && lower.lastIndexOf('.') > 0;
        return behind && SUFFIXES.contains(lower.substring(cut + 1)) && promisesPicture.test(lower.substring(0, cut))
                ? Optional.of("*" + lower.substring(cut))
                : Optional.empty();
    }
}
