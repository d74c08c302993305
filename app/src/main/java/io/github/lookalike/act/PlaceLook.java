package io.github.lookalike.act;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What lies at a place, held against what is known of a file: its size, its time as the file system there keeps it, and
 * its content.
 *
 * @param reasons why it is so; empty for the file itself
 */
record PlaceLook(Lying lying, List<Reason> reasons) {

    PlaceLook {
        reasons = List.copyOf(reasons);
    }

    /** What there can be. */
    enum Lying {
        THE_FILE,
        ANOTHER,
        /** The folder is there, and has no such name. */
        NOTHING,
        /** The place could not be looked at. */
        UNKNOWN
    }

    /** File systems that keep local time: another time zone, or summer, shifts all their times. */
    private static final Set<String> LOCAL_TIME = Set.of("vfat", "msdos", "fat", "fat16", "fat32");

    private static final long QUARTER_HOUR = Duration.ofMinutes(15).toSeconds();
    private static final Duration LARGEST_SHIFT = Duration.ofHours(14);

    private static final PlaceLook FILE = new PlaceLook(Lying.THE_FILE, List.of());

    boolean is(Lying what) {
        return lying == what;
    }

    /** Reads what lies there, if size and time are right. */
    static PlaceLook at(Path place, PlannedFile was) {
        PlaceLook outside = outside(place, was);
        if (!outside.is(Lying.THE_FILE) || was.sha256().isEmpty()) {
            return outside;
        }
        try {
            return was.sha256().get().equals(FileIdentity.sha256Of(place))
                    ? FILE
                    : another(Reason.of("act.lies.other-content", place));
        } catch (IOException e) {
            return unknown(place, e);
        }
    }

    /** Looks at kind, size and time alone. */
    static PlaceLook outside(Path place, PlannedFile was) {
        try {
            BasicFileAttributes now = Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!now.isRegularFile()) {
                return another(Reason.of("act.lies.no-file", place));
            }
            if (now.size() != was.bytes()) {
                return another(Reason.of("act.lies.other-size", place, now.size(), was.bytes()));
            }
            Instant time = now.lastModifiedTime().toInstant();
            return FileIdentity.isSameTime(was.modified(), time) || isShifted(place, was.modified(), time)
                    ? FILE
                    : another(Reason.of("act.lies.other-time", place, time, was.modified()));
        } catch (NoSuchFileException e) {
            return missing(place);
        } catch (IOException e) {
            return unknown(place, e);
        }
    }

    private static PlaceLook missing(Path place) {
        Path folder = place.getParent();
        return folder == null || Files.isDirectory(folder)
                ? new PlaceLook(Lying.NOTHING, List.of(Reason.of("act.lies.nothing", place)))
                : new PlaceLook(Lying.UNKNOWN, List.of(Reason.of("act.lies.no-folder", folder)));
    }

    private static PlaceLook another(Reason what) {
        return new PlaceLook(Lying.ANOTHER, List.of(what));
    }

    private static PlaceLook unknown(Path place, IOException e) {
        return new PlaceLook(Lying.UNKNOWN, Causes.because(Reason.of("act.lies.unknown", place), e));
    }

    private static boolean isShifted(Path place, Instant was, Instant now) throws IOException {
        Duration shift = Duration.between(was, now).abs();
        if (shift.compareTo(LARGEST_SHIFT) > 0
                || !LOCAL_TIME.contains(Files.getFileStore(place).type().toLowerCase(Locale.ROOT))) {
            return false;
        }
        long quarters = Math.round((double) Duration.between(was, now).toMillis() / (QUARTER_HOUR * 1000));
        return FileIdentity.isSameTime(was.plusSeconds(quarters * QUARTER_HOUR), now);
    }
}
