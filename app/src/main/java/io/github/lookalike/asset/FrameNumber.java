package io.github.lookalike.asset;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number a camera gives to a shot, as in {@code DSC_0100.JPG} (JEITA CP-3461, DCF: four characters, four digits). */
final class FrameNumber {

    /** More frames than any camera takes in a second; farther apart, one file was renumbered. */
    private static final int FAR = 120;

    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d{3,5})");

    private FrameNumber() {}

    /** Whether two names are those of shots a camera took soon after each other, or of frames of one burst. */
    static boolean areNeighbours(Path one, Path other) {
        ShotName first = name(one);
        ShotName second = name(other);
        if (first.isOtherFrameThan(second)) {
            return true;
        }
        Matcher number = NUMBERED.matcher(first.shot());
        Matcher otherNumber = NUMBERED.matcher(second.shot());
        if (!number.matches()
                || !otherNumber.matches()
                || !number.group(1).equals(otherNumber.group(1))
                || number.group(2).length() != otherNumber.group(2).length()) {
            return false;
        }
        int apart = Math.abs(Integer.parseInt(number.group(2)) - Integer.parseInt(otherNumber.group(2)));
        return apart > 0 && apart <= FAR;
    }

    private static ShotName name(Path file) {
        return ShotName.of(String.valueOf(file.getFileName()));
    }
}
