package io.github.lookalike.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The picture that a note of Google Takeout is about, as far as the note's name says it.
 *
 * <p>Such notes are called {@code a.jpg.supplemental-metadata.json}, {@code a.jpg.suppl.json} or {@code a.jpg.json}: the
 * name is cut to 46 characters before its ending, sometimes within the picture's own name. A counter stands behind all,
 * so that {@code a.jpg.supplemental-metadata(1).json} is about {@code a(1).jpg}.
 *
 * @param name of the picture, in lower case and without the counter, and what is left of the word behind it
 * @param counter such as {@code (1)}; empty when there is none
 */
record TakeoutTitle(String name, String counter) {

    private static final String WORD = ".supplemental-metadata";

    /** Counted in code points. One less than Takeout's limit, since a character of two units is not cut in the middle. */
    private static final int LONGEST = 45;

    private static final Pattern COUNTED = Pattern.compile("(.+?)(\\(\\d{1,4}\\))");

    static TakeoutTitle of(String jsonName) {
        String stem = ShotName.stem(jsonName);
        Matcher counted = COUNTED.matcher(stem);
        return counted.matches() ? new TakeoutTitle(counted.group(1), counted.group(2)) : new TakeoutTitle(stem, "");
    }

    /** The names that a picture may have of which all is said. */
    List<String> whole() {
        List<String> names = new ArrayList<>();
        for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
            if (WORD.startsWith(name.substring(end))) {
                names.add(withCounter(name.substring(0, end)));
            }
        }
        return names;
    }

    /** Whether the picture's name may be cut. */
    boolean isCut() {
        return name.codePointCount(0, name.length()) >= LONGEST;
    }

    /** Whether this may be what is left of a picture's name, which begins with it. */
    boolean isCutOf(String picture) {
        return counter.isEmpty() || ShotName.stem(picture).endsWith(counter);
    }

    private String withCounter(String picture) {
        String stem = ShotName.stem(picture);
        return stem + counter + picture.substring(stem.length());
    }
}
