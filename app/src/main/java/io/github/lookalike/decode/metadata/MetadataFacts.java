package io.github.lookalike.decode.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import io.github.lookalike.api.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts we keep, out of everything that was found. */
final class MetadataFacts {

    private static final int MOST_KEYWORDS = 500;

    private final com.drew.metadata.Metadata found;
    private final ExifTexts exif;
    private final XmpFacts xmp;

    private MetadataFacts(com.drew.metadata.Metadata found) {
        this.found = found;
        this.exif = new ExifTexts(found);
        this.xmp = new XmpFacts(found);
    }

    static Metadata of(com.drew.metadata.Metadata found) {
        return of(found, List.of());
    }

    static Metadata of(com.drew.metadata.Metadata found, List<Integer> lumaQuantisation) {
        MetadataFacts facts = new MetadataFacts(found);
        ExifTexts exif = facts.exif;
        ShotFacts shot = new ShotFacts(found, exif, facts.xmp);
        Optional<CaptureTime> time = CaptureTime.of(exif, facts.xmp);
        return Metadata.builder()
                .captured(time.map(CaptureTime::local))
                .captureOffset(time.flatMap(CaptureTime::offset))
                .camera(exif.text(ExifDirectoryBase.TAG_MAKE), exif.text(ExifDirectoryBase.TAG_MODEL))
                .exposure(shot.exposure())
                .burst(shot.burst())
                .pairing(shot.pairing())
                .software(exif.text(ExifDirectoryBase.TAG_SOFTWARE))
                .edits(EditTraces.of(exif, facts.xmp))
                .caption(Caption.of(found, exif, facts.xmp))
                .notes(OtherNotes.of(found, exif, facts.xmp))
                .hasPosition(facts.hasPosition())
                .rating(facts.rating())
                .keywords(facts.keywords())
                .entries(facts.entries())
                .orientation(facts.orientation())
                .lumaQuantisation(lumaQuantisation)
                .build();
    }

    private boolean hasPosition() {
        return found.getDirectoriesOfType(GpsDirectory.class).stream()
                .anyMatch(gps ->
                        gps.containsTag(GpsDirectory.TAG_LATITUDE) && gps.containsTag(GpsDirectory.TAG_LONGITUDE));
    }

    private Optional<Integer> rating() {
        return exif.raw(ExifDirectoryBase.TAG_RATING).or(xmp::rating).flatMap(MetadataFacts::stars);
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
