package io.github.lookalike.scan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which files with suffixes of no picture are worth opening, so that no picture under a strange name is passed over without a
 * word: of each suffix a few, and all once one of these is a picture. Opening one takes some 20 µs on a local disk and 1 to 5 ms over
 * a network; a folder of any size costs at most {@value #MOST_IN_VAIN} openings in vain.
 */
final class OtherSuffixes {

    private static final int OF_EACH = 8;
    private static final int MOST_IN_VAIN = 1000;

    /** Whatever is larger is hardly a picture, and may lie in a cloud without saying so. */
    private static final long MOST_BYTES = 64 << 20;

    /** Films, sound, documents, archives and images of disks: large as a rule, and never pictures. */
    private static final Set<String> NEVER = Set.of(
            "3gp", "7z", "aac", "aif", "aiff", "app", "avi", "bz2", "dll", "dmg", "doc", "docx", "exe", "flac", "flv",
            "gz", "iso", "jar", "m2ts", "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "mts", "odp", "ods",
            "odt", "ogg", "ogv", "opus", "pdf", "ppt", "pptx", "rar", "tar", "tgz", "vdi", "vhd", "vhdx", "vmdk", "vob",
            "wav", "webm", "wma", "wmv", "xls", "xlsx", "xz", "zip");

    private static final Pattern SHORT = Pattern.compile("[a-z0-9]{1,8}");
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]*");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private final Predicate<String> promisesPicture;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final AtomicInteger inVain = new AtomicInteger();

    /** How many files of a suffix were opened, and how many of them were pictures. */
    private static final class Seen {
        private final AtomicInteger opened = new AtomicInteger();
        private final AtomicInteger pictures = new AtomicInteger();
    }

    /** @param promisesPicture tells by its suffix whether a file may be a picture */
    OtherSuffixes(Predicate<String> promisesPicture) {
        this.promisesPicture = promisesPicture;
    }

    boolean isWorthOpening(String name, long bytes) {
        String suffix = suffix(name);
        if (bytes > MOST_BYTES || NEVER.contains(suffix)) {
            return false;
        }
        Seen known = seen.get(suffix);
        if (known != null && known.pictures.get() > 0) {
            return true;
        }
        return (known == null || known.opened.get() < OF_EACH) && inVain.get() < MOST_IN_VAIN;
    }

    /** Notes what the content of a file was. */
    void opened(String name, boolean picture) {
        Seen known = seen.computeIfAbsent(suffix(name), any -> new Seen());
        known.opened.incrementAndGet();
        if (picture) {
            known.pictures.incrementAndGet();
        } else {
            inVain.incrementAndGet();
        }
    }

    /** What such names have in common: {@code *.jpg*} for what goes on behind the suffix of a picture, {@code *.xyz}, or {@code *.*}. */
    String kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int dot = lower.indexOf('.', 1); dot >= 0; dot = lower.indexOf('.', dot + 1)) {
            for (int end = Math.min(lower.length() - 1, dot + 1 + LONGEST); end > dot + SHORTEST; end--) {
                String suffix = lower.substring(dot + 1, end);
                if (PLAIN.matcher(suffix).matches() && promisesPicture.test("a." + suffix)) {
                    return "*." + suffix + "*";
                }
            }
        }
        String suffix = suffix(name);
        return SHORT.matcher(suffix).matches() ? "*." + suffix : "*.*";
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
