package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.Optional;

/** PBM, PGM, PPM, PAM and PFM (netpbm's format pages): one picture, or several in a row, which are left open. */
final class PnmContent {

    private static final int LONGEST_HEADER = 4096;
    /** A line end or two behind the last row. */
    private static final int SLACK = 64;

    private final Numbers file;
    private long at = 2;

    private PnmContent(Numbers file) {
        this.file = file;
    }

    static Optional<Facts> read(Numbers file) throws IOException {
        PnmContent pnm = new PnmContent(file);
        char kind = (char) file.u8(1);
        return switch (kind) {
            case '1', '4' -> pnm.simple(kind, 1, true);
            case '2', '5' -> pnm.simple(kind, 1, false);
            case '3', '6' -> pnm.simple(kind, 3, false);
            case '7' -> pnm.arbitrary();
            case 'F', 'f' ->
                Optional.of(Facts.lossless()
                        .bits(32)
                        .colours(kind == 'f' ? ColourSpaceNames.GREY : ColourSpaceNames.LINEAR));
            default -> Optional.empty();
        };
    }

    private Optional<Facts> simple(char kind, int channels, boolean bilevel) throws IOException {
        long width = number(word());
        long height = number(word());
        long largest = bilevel ? 1 : number(word());
        boolean binary = kind >= '4';
        long rowBytes = bilevel ? (width + 7) / 8 : width * channels * (largest > 255 ? 2 : 1);
        if (largest < 1 || (binary && at + rowBytes * height + SLACK < file.size())) {
            return Optional.empty();
        }
        return Optional.of(Facts.lossless().bits(bits(largest)).colours(channels == 1 ? ColourSpaceNames.GREY : ""));
    }

    /** PAM: lines of a name and a value up to ENDHDR. */
    private Optional<Facts> arbitrary() throws IOException {
        long bytes = 1;
        long depth = 0;
        long largest = 0;
        String tuples = "";
        for (String name = word(); !name.equals("ENDHDR"); name = word()) {
            String value = word();
            switch (name) {
                case "WIDTH", "HEIGHT" -> bytes *= Math.min(1 << 20, number(value));
                case "DEPTH" -> depth = number(value);
                case "MAXVAL" -> largest = number(value);
                case "TUPLTYPE" -> tuples = value;
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (depth < 1 || largest < 1 || at + bytes * depth * (largest > 255 ? 2 : 1) + SLACK < file.size()) {
            return Optional.empty();
        }
        return Optional.of(Facts.lossless()
                .bits(bits(largest))
                .alpha(tuples.endsWith("_ALPHA") || depth == 2 || depth == 4)
                .colours(depth <= 2 ? ColourSpaceNames.GREY : ""));
    }

    private static long bits(long largest) {
        return 64L - Long.numberOfLeadingZeros(largest);
    }

    private static long number(String word) {
        return word.matches("\\d{1,9}") ? Long.parseLong(word) : 0;
    }

    /** The next word; comments run from a # to the end of the line. */
    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        while (at < LONGEST_HEADER && file.has(at)) {
            char c = (char) file.u8(at++);
            if (c == '#') {
                skipLine();
            } else if (c > ' ') {
                word.append(c);
            } else if (!word.isEmpty()) {
                return word.toString();
            }
        }
        throw new IOException("a PNM header without end");
    }

    private void skipLine() throws IOException {
        while (at < LONGEST_HEADER && file.has(at) && file.u8(at) != '\n') {
            at++;
        }
    }
}
