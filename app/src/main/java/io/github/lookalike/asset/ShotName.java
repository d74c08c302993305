package io.github.lookalike.asset;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file name says of the shot, by the conventions of cameras, phones and programs. All parts are in lower case.
 *
 * @param shot what all files of one shot in one folder have in common, such as {@code img_0007} for {@code
 *     IMG_E0007.JPG}
 * @param variant which file of the shot it is; empty for the plain one
 * @param burst what the frames of one burst have in common; empty when the name tells of none
 * @param frame the number in the burst; 0 when there is none
 */
record ShotName(String shot, String variant, String burst, int frame) {

    /** The variant of a file its owner edited, written beside the original. */
    static final String EDIT = "edit";

    /** iPhones: {@code IMG_E0007.JPG} is the edit of {@code IMG_0007.JPG}, {@code IMG_O0007.AAE} tells of the original. */
    private static final Pattern APPLE = Pattern.compile("img_([eo])(\\d{3,6}.*)");

    /** Google Photos and Samsung's gallery save an edit beside the original as {@code …~2.jpg}. */
    private static final Pattern TILDE = Pattern.compile("(.+)~(?:[2-9]|\\d\\d)");

    /** Pixel phones: {@code PXL_20210101_120000123.RAW-01.COVER.jpg}, {@code ….RAW-02.ORIGINAL.dng}, {@code ….MP.jpg}. */
    private static final Pattern PIXEL = Pattern.compile("(pxl_\\d{8}_\\d{6,9})(\\..+)");

    /** Older Pixels: motion photos, {@code MVIMG_20180101_120000.jpg}. */
    private static final Pattern MOTION = Pattern.compile("mvimg_(\\d{8}_\\d{6}.*)");

    /** Lumias: the same shot in full resolution. */
    private static final Pattern HIGH = Pattern.compile("(.+?)__?highres");

    /** Google Camera: {@code 00001IMG_00001_BURST20190101120000000_COVER.jpg}. */
    private static final Pattern NUMBERED_BURST = Pattern.compile("\\d{5}\\w*?_(\\d{5})_burst(\\d{8,})(?:_cover)?");

    /** Huawei, HTC, LG, Motorola: {@code IMG_20190101_120000_BURST001_COVER.jpg}. */
    private static final Pattern NAMED_BURST =
            Pattern.compile("(?:(.+?)[_-])?burst[_-]?(\\d{1,4})(?:[_.]cover)?(?:_top|_comp)?");

    /**
     * Samsung: {@code 20190101_120000_001.jpg}; Xiaomi: {@code IMG_20190101_120000_1.jpg}; Dropbox: {@code 2019-01-01
     * 12.00.00-1.jpg}. The plain one is the first.
     */
    private static final Pattern TIMED_BURST = Pattern.compile(
            "((?:img_)?\\d{8}_\\d{6}|\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d)(?:[_-](\\d{1,3}))?");

    /** The name of a file, with its ending. */
    static ShotName of(String fileName) {
        return ofStem(stem(lower(fileName)));
    }

    /** The name of a file without its ending, in lower case. */
    static ShotName ofStem(String stem) {
        Matcher tilde = TILDE.matcher(stem);
        if (stem.indexOf('~') > 0 && tilde.matches()) {
            return named(tilde.group(1)).as(EDIT + stem.substring(tilde.end(1)));
        }
        String plain = EditNames.withoutTakeoutEnding(stem);
        return plain.equals(stem) ? named(stem) : named(plain).as(EDIT);
    }

    private ShotName as(String other) {
        return new ShotName(shot, variant + other, burst, frame);
    }

    private static ShotName named(String stem) {
        Matcher apple = APPLE.matcher(stem);
        if (apple.matches()) {
            return new ShotName("img_" + apple.group(2), apple.group(1).equals("e") ? EDIT : "original", "", 0);
        }
        Matcher pixel = PIXEL.matcher(stem);
        if (pixel.matches()) {
            return new ShotName(pixel.group(1), pixel.group(2), "", 0);
        }
        Matcher motion = MOTION.matcher(stem);
        if (motion.matches()) {
            return new ShotName("img_" + motion.group(1), "motion", "", 0);
        }
        Matcher high = HIGH.matcher(stem);
        return stem.endsWith("highres") && high.matches() ? new ShotName(high.group(1), "high", "", 0) : inBurst(stem);
    }

    private static ShotName inBurst(String stem) {
        if (stem.contains("burst")) {
            Matcher numbered = NUMBERED_BURST.matcher(stem);
            if (numbered.matches()) {
                return new ShotName(stem, "", numbered.group(2), Integer.parseInt(numbered.group(1)));
            }
            Matcher named = NAMED_BURST.matcher(stem);
            if (named.matches()) {
                return new ShotName(stem, "", "burst " + named.group(1), Integer.parseInt(named.group(2)));
            }
        }
        Matcher timed = TIMED_BURST.matcher(stem);
        if (timed.matches()) {
            String number = timed.group(2);
            return new ShotName(stem, "", timed.group(1), number == null ? 0 : Integer.parseInt(number));
        }
        return new ShotName(stem, "", "", 0);
    }

    /** Whether two names are those of different frames of one burst. */
    boolean isOtherFrameThan(ShotName other) {
        return !burst.isEmpty() && burst.equals(other.burst) && frame != other.frame;
    }

    boolean isEdit() {
        return variant.contains(EDIT);
    }

    /** Composed characters and lower case: file systems of Apple's take them apart. */
    static String lower(String fileName) {
        String composed = Normalizer.isNormalized(fileName, Normalizer.Form.NFC)
                ? fileName
                : Normalizer.normalize(fileName, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }

    /** The name without its ending. */
    static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
