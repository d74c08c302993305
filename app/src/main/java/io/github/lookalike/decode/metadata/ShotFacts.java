package io.github.lookalike.decode.metadata;

import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.makernotes.AppleMakernoteDirectory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What tells one shot from the next: exposure, burst, and the film that a still goes with. */
final class ShotFacts {

    private final Metadata found;
    private final ExifTexts exif;
    private final XmpFacts xmp;

    ShotFacts(Metadata found, ExifTexts exif, XmpFacts xmp) {
        this.found = found;
        this.exif = exif;
        this.xmp = xmp;
    }

    /** Such as {@code t=0.005 f=2.8 iso=200 ev=0}: seconds, f-number, ISO, steps; what is not said is left out. */
    String exposure() {
        List<String> parts = new ArrayList<>();
        add(parts, "t=", ExifDirectoryBase.TAG_EXPOSURE_TIME);
        add(parts, "f=", ExifDirectoryBase.TAG_FNUMBER);
        add(parts, "iso=", ExifDirectoryBase.TAG_ISO_EQUIVALENT);
        add(parts, "ev=", ExifDirectoryBase.TAG_EXPOSURE_BIAS);
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String name, int tag) {
        exif.number(tag)
                .ifPresent(value -> parts.add(name
                        + new BigDecimal(value)
                                .round(new MathContext(3))
                                .stripTrailingZeros()
                                .toPlainString()));
    }

    String burst() {
        String apple = apple(AppleMakernoteDirectory.TAG_BURST_UUID);
        return apple.isEmpty() ? xmp.burst() : apple;
    }

    String pairing() {
        return apple(AppleMakernoteDirectory.TAG_CONTENT_IDENTIFIER);
    }

    private String apple(int tag) {
        for (AppleMakernoteDirectory directory : found.getDirectoriesOfType(AppleMakernoteDirectory.class)) {
            String value = directory.getString(tag);
            if (value != null) {
                return value.replace('\0', ' ').strip();
            }
        }
        return "";
    }
}
