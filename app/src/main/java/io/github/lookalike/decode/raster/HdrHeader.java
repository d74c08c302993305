package io.github.lookalike.decode.raster;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Turn;
import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a Radiance HDR.
 *
 * @param columns pixels of one row of the file
 * @param rows of the file
 * @param turn what makes them upright
 * @param colours what the amounts of light of a pixel mean
 * @param curve how numbers are amounts of light
 */
record HdrHeader(int columns, int rows, Turn turn, HdrColours colours, HdrCurve curve) {

    private static final String PRIMARIES = "PRIMARIES=";
    private static final String GAMMA = "GAMMA=";

    private static final Pattern SIZE = Pattern.compile("([-+])([XY]) +([0-9]{1,9}) +([-+])([XY]) +([0-9]{1,9}) *");
    private static final int LONGEST = 1 << 16;

    /** @param file from its first byte on; left where the pixels begin */
    static HdrHeader read(ByteBuffer file) throws DecodeException {
        HdrColours colours = HdrColours.PLAIN;
        HdrCurve curve = HdrCurve.LINEAR;
        for (String line = line(file); !line.isEmpty(); line = line(file)) {
            if (line.startsWith("FORMAT=") && line.contains("xyze")) {
                colours = HdrColours.XYZ;
            } else if (line.startsWith(PRIMARIES) && colours != HdrColours.XYZ) {
                colours = HdrColours.named(line.substring(PRIMARIES.length()));
            } else if (line.startsWith(GAMMA)) {
                curve = HdrCurve.named(line.substring(GAMMA.length()));
            }
        }
        Matcher size = SIZE.matcher(line(file));
        if (!size.matches() || size.group(2).equals(size.group(5))) {
            throw new DecodeException("an HDR picture that does not say how large it is");
        }
        boolean byRows = size.group(2).equals("Y");
        // The first axis is the slow one; upright pictures have "-Y rows +X columns".
        boolean mirrorsSlow = byRows ? size.group(1).equals("+") : size.group(1).equals("-");
        boolean mirrorsFast = byRows ? size.group(4).equals("-") : size.group(4).equals("+");
        Turn turn = mirrored(byRows ? mirrorsFast : mirrorsSlow, byRows ? mirrorsSlow : mirrorsFast);
        return new HdrHeader(
                Integer.parseInt(size.group(6)),
                Integer.parseInt(size.group(3)),
                byRows ? turn : Turn.TRANSPOSE.then(turn),
                colours,
                curve);
    }

    private static Turn mirrored(boolean columns, boolean rows) {
        if (columns) {
            return rows ? Turn.HALF : Turn.MIRROR;
        }
        return rows ? Turn.FLIP : Turn.NONE;
    }

    private static String line(ByteBuffer file) throws DecodeException {
        StringBuilder line = new StringBuilder();
        while (file.hasRemaining() && line.length() < LONGEST) {
            char next = (char) (file.get() & 0xff);
            if (next == '\n') {
                return line.toString();
            }
            line.append(next);
        }
        throw new DecodeException("an HDR picture that ends in its header");
    }
}
