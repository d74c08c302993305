package io.github.lookalike.decode.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import io.github.lookalike.api.Metadata;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts we keep, out of everything that was found. */
final class MetadataFacts {

    private static final Pattern TIME =
            Pattern.compile("(\\d{4})[:-](\\d\\d)[:-](\\d\\d)[ T](\\d\\d):(\\d\\d)(?::(\\d\\d))?.*");
    private static final int MOST_KEYWORDS = 500;
    private static final int LONGEST_TEXT = 200;

    private final com.drew.metadata.Metadata found;
    private final XmpFacts xmp;

    private MetadataFacts(com.drew.metadata.Metadata found) {
        this.found = found;
        this.xmp = new XmpFacts(found);
    }

    static Metadata of(com.drew.metadata.Metadata found) {
        return of(found, List.of());
    }

    static Metadata of(com.drew.metadata.Metadata found, List<Integer> lumaQuantisation) {
        MetadataFacts facts = new MetadataFacts(found);
        return Metadata.builder()
                .captured(facts.captured())
                .camera(facts.text(ExifDirectoryBase.TAG_MAKE), facts.text(ExifDirectoryBase.TAG_MODEL))
                .software(facts.text(ExifDirectoryBase.TAG_SOFTWARE))
                .hasPosition(facts.hasPosition())
                .rating(facts.rating())
                .keywords(facts.keywords())
                .entries(facts.entries())
                .orientation(facts.orientation())
                .lumaQuantisation(lumaQuantisation)
                .build();
    }

    private Optional<LocalDateTime> captured() {
        return exif(ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
                .or(() -> exif(ExifDirectoryBase.TAG_DATETIME_DIGITIZED))
                .or(xmp::captured)
                .flatMap(MetadataFacts::time);
    }

    private static Optional<LocalDateTime> time(String text) {
        Matcher match = TIME.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)),
                    Integer.parseInt(match.group(4)),
                    Integer.parseInt(match.group(5)),
                    match.group(6) == null ? 0 : Integer.parseInt(match.group(6))));
        } catch (DateTimeException e) {
            // Cameras without a set clock write zeros.
            return Optional.empty();
        }
    }

    private String text(int tag) {
        String text = exif(tag).orElse("").replace('\0', ' ').strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private Optional<String> exif(int tag) {
        for (ExifDirectoryBase directory : found.getDirectoriesOfType(ExifDirectoryBase.class)) {
            String value = directory.getString(tag);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private boolean hasPosition() {
        return found.getDirectoriesOfType(GpsDirectory.class).stream()
                .anyMatch(gps ->
                        gps.containsTag(GpsDirectory.TAG_LATITUDE) && gps.containsTag(GpsDirectory.TAG_LONGITUDE));
    }

    private Optional<Integer> rating() {
        return exif(ExifDirectoryBase.TAG_RATING).or(xmp::rating).flatMap(MetadataFacts::stars);
    }

    private static Optional<Integer> stars(String text) {
        try {
            int stars = (int) Double.parseDouble(text.strip());
            return stars >= 0 && stars <= 5 ? Optional.of(stars) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private List<String> keywords() {
        Set<String> keywords = new LinkedHashSet<>();
        for (IptcDirectory iptc : found.getDirectoriesOfType(IptcDirectory.class)) {
            List<String> words = iptc.getKeywords();
            keywords.addAll(words == null ? List.of() : words);
        }
        keywords.addAll(xmp.keywords(MOST_KEYWORDS));
        List<String> kept = new ArrayList<>();
        keywords.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .limit(MOST_KEYWORDS)
                .forEach(kept::add);
        return kept;
    }

    private int entries() {
        int entries = xmp.entries();
        for (Directory directory : found.getDirectories()) {
            if (directory instanceof ExifDirectoryBase || directory instanceof IptcDirectory) {
                entries += directory.getTagCount();
            }
        }
        return entries;
    }

    private int orientation() {
        for (ExifIFD0Directory directory : found.getDirectoriesOfType(ExifIFD0Directory.class)) {
            Integer value = directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            if (value != null && value >= 1 && value <= 8) {
                return value;
            }
        }
        return 1;
    }
}
