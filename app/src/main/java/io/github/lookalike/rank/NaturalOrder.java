package io.github.lookalike.rank;

import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.Comparator;

/** Orders paths as people do: fewer folders first, numbers by value, capitals beside small letters. Total. */
final class NaturalOrder {

    static final Comparator<Path> OF_PATHS = Comparator.<Path>comparingInt(Path::getNameCount)
            .thenComparing(NaturalOrder::slashed, NaturalOrder::compare)
            .thenComparing(NaturalOrder::slashed);

    /** Never by their ids, which another scan of the same files, by several threads, gives in another order. */
    static final Comparator<IndexedPicture> OF_PICTURES = Comparator.comparing(IndexedPicture::path, OF_PATHS);

    private NaturalOrder() {}

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            char a = one.charAt(i);
            char b = other.charAt(j);
            if (digit(a) && digit(b)) {
                int endA = endOfNumber(one, i);
                int endB = endOfNumber(other, j);
                int byNumber = compareNumbers(one, firstOf(one, i, endA), endA, other, firstOf(other, j, endB), endB);
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endA;
                j = endB;
                continue;
            }
            int byLetter = Character.compare(Character.toLowerCase(a), Character.toLowerCase(b));
            if (byLetter != 0) {
                return byLetter;
            }
            i++;
            j++;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** Digits of two texts, without zeros before them: the longer number is the greater one. */
    private static int compareNumbers(String one, int i, int endA, String other, int j, int endB) {
        if (endA - i != endB - j) {
            return Integer.compare(endA - i, endB - j);
        }
        for (int at = 0; at < endA - i; at++) {
            int byDigit = Character.compare(one.charAt(i + at), other.charAt(j + at));
            if (byDigit != 0) {
                return byDigit;
            }
        }
        return 0;
    }

    /** Where a number begins behind its zeros; the last digit counts in any case. */
    private static int firstOf(String text, int start, int end) {
        int first = start;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
