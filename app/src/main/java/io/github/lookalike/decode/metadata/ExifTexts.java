package io.github.lookalike.decode.metadata;

import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/** The values of EXIF tags, from the first directory that has one. */
final class ExifTexts {

    private static final int LONGEST_TEXT = 200;

    private final Collection<ExifDirectoryBase> directories;

    ExifTexts(Metadata found) {
        directories = found.getDirectoriesOfType(ExifDirectoryBase.class);
    }

    /** The value as it is written; empty when it is missing or blank. */
    Optional<String> raw(int tag) {
        for (ExifDirectoryBase directory : directories) {
            String value = directory.getString(tag);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The value without what fills it up, of limited length; empty when it is missing. */
    String text(int tag) {
        String text = raw(tag).orElse("").replace('\0', ' ').strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** The value in words, in the encoding of its tag or that it says, such as UTF-16 in those of Windows; empty when it is missing. */
    String described(int tag) {
        for (ExifDirectoryBase directory : directories) {
            String value = directory.containsTag(tag) ? directory.getDescription(tag) : null;
            if (value != null && !value.isBlank()) {
                return value.replace('\0', ' ').strip();
            }
        }
        return "";
    }

    OptionalDouble number(int tag) {
        for (ExifDirectoryBase directory : directories) {
            Double value = directory.getDoubleObject(tag);
            if (value == null) {
                Integer first = directory.getInteger(tag);
                value = first == null ? null : Double.valueOf(first);
            }
            if (value != null && !value.isNaN() && !value.isInfinite()) {
                return OptionalDouble.of(value);
            }
        }
        return OptionalDouble.empty();
    }
}
