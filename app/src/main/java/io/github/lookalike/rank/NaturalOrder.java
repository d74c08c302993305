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
                int byNumber = compareNumbers(one.substring(i, endA), other.substring(j, endB));
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

    private static int compareNumbers(String one, String other) {
        String a = one.replaceFirst("^0+(?=.)", "");
        String b = other.replaceFirst("^0+(?=.)", "");
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
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
