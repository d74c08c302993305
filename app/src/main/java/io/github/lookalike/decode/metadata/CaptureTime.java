package io.github.lookalike.decode.metadata;

import com.drew.metadata.exif.ExifDirectoryBase;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a picture was taken.
 *
 * @param local by the camera's clock, with the fraction of the second where it is said
 * @param offset how far that clock was ahead of universal time, where it is said
 */
record CaptureTime(LocalDateTime local, Optional<ZoneOffset> offset) {

    /** EXIF's {@code 2024:02:29 13:14:15} and XMP's {@code 2024-02-29T13:14:15.25+01:00}. */
    private static final Pattern TIME = Pattern.compile("(\\d{4})[:-](\\d\\d)[:-](\\d\\d)[ T](\\d\\d):(\\d\\d)"
            + "(?::(\\d\\d)(?:\\.(\\d{1,9})\\d*)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?.*");

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})\\d*");

    static Optional<CaptureTime> of(ExifTexts exif, XmpFacts xmp) {
        return ofExif(exif, ExifDirectoryBase.TAG_DATETIME_ORIGINAL, ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL)
                .or(() -> ofExif(
                        exif, ExifDirectoryBase.TAG_DATETIME_DIGITIZED, ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED))
                .or(() -> xmp.captured().flatMap(CaptureTime::parse));
    }

    private static Optional<CaptureTime> ofExif(ExifTexts exif, int timeTag, int fractionTag) {
        int offsetTag = timeTag == ExifDirectoryBase.TAG_DATETIME_ORIGINAL
                ? ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL
                : ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED;
        return exif.raw(timeTag).flatMap(CaptureTime::parse).map(time -> {
            Matcher fraction = FRACTION.matcher(exif.text(fractionTag));
            LocalDateTime local = fraction.matches() ? time.local.withNano(nanos(fraction.group(1))) : time.local;
            return new CaptureTime(local, time.offset.or(() -> offset(exif.text(offsetTag))));
        });
    }

    /** A time as EXIF or XMP write it; empty when it is none, such as the zeros of a camera without a set clock. */
    static Optional<CaptureTime> parse(String text) {
        Matcher match = TIME.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)),
                    Integer.parseInt(match.group(4)),
                    Integer.parseInt(match.group(5)),
                    match.group(6) == null ? 0 : Integer.parseInt(match.group(6)),
                    match.group(7) == null ? 0 : nanos(match.group(7)));
            return Optional.of(new CaptureTime(local, offset(match.group(8) == null ? "" : match.group(8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException e) {
            // Some cameras fill the tag with blanks or dashes.
            return Optional.empty();
        }
    }

    private static int nanos(String digits) {
        return Integer.parseInt((digits + "00000000").substring(0, 9));
    }
}
