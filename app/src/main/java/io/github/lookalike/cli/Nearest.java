package io.github.lookalike.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Finds what was meant by a word with a typing mistake. */
final class Nearest {

    /** A word of so many letters may have one mistake more. */
    private static final int LETTERS_A_MISTAKE = 4;

    private Nearest() {}

    /** Words to add to a message, such as {@code "; did you mean scan?"}; none where nothing is near. */
    static String hint(String word, Iterable<String> known) {
        return to(word, known).map(meant -> "; did you mean " + meant + "?").orElse("");
    }

    /** The known word that is nearest, where one is near. */
    static Optional<String> to(String word, Iterable<String> known) {
        String typed = word.toLowerCase(Locale.ROOT);
        int most = 1 + typed.length() / LETTERS_A_MISTAKE;
        return StreamSupport.stream(known.spliterator(), false)
                .filter(one -> isBegin(typed, one) || distance(typed, one) <= most)
                .min(Comparator.comparingInt((String one) -> distance(typed, one))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isBegin(String typed, String known) {
        return typed.length() >= LETTERS_A_MISTAKE && known.startsWith(typed);
    }

    /** Letters missing, added, wrong or swapped with the next (optimal string alignment, a form of Damerau's distance). */
    static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(one, i, other, j, table);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int least(String one, int i, String other, int j, int[][] table) {
        int wrong = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(wrong, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
