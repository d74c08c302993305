package io.github.lookalike.rank;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Signs in a file's name that it was made from another file: {@code IMG_1 (2).jpg}, {@code IMG_1 - Copy.jpg}. */
final class CopyMarks {

    private static final Pattern NUMBERED = Pattern.compile(".*\\w ?\\(\\d{1,3}\\)$");

    private static final Pattern NAMED = Pattern.compile(
            ".*\\b(copy|copie|kopie|copia|edited|bearbeitet|resized|small|thumb|thumbnail|preview|web)( ?\\d{1,3})?$");

    private CopyMarks() {}

    /** How many signs there are: 0, 1 or 2. */
    static int in(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String stem =
                (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
        boolean numbered = NUMBERED.matcher(stem).matches();
        String bare = numbered ? stem.substring(0, stem.lastIndexOf('(')).strip() : stem;
        return (numbered ? 1 : 0) + (NAMED.matcher(bare).matches() ? 1 : 0);
    }
}
