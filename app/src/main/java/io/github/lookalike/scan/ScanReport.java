package io.github.lookalike.scan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a scan did: every file found was read now, taken from the index, or skipped with a reason.
 *
 * @param found picture files found
 * @param read files read now
 * @param reused files whose index entry still held
 * @param gone index entries whose files are no more
 * @param skipped what was not read and why
 * @param leftOut what was not looked at because other programs rule there, or because of its name; the most frequent kind
 *     first
 * @param bytesRead bytes of the files read now
 * @param elapsed wall time
 * @param moved scanned folders that were found again in another place
 */
public record ScanReport(
        long found,
        long read,
        long reused,
        long gone,
        List<SkippedFile> skipped,
        List<LeftOut> leftOut,
        long bytesRead,
        Duration elapsed,
        List<FolderMove> moved) {

    public ScanReport {
        skipped = List.copyOf(skipped);
        leftOut = List.copyOf(leftOut);
        moved = List.copyOf(moved);
    }

    /** The report of a scan that found every folder in its place. */
    public ScanReport(
            long found,
            long read,
            long reused,
            long gone,
            List<SkippedFile> skipped,
            List<LeftOut> leftOut,
            long bytesRead,
            Duration elapsed) {
        this(found, read, reused, gone, skipped, leftOut, bytesRead, elapsed, List.of());
    }

    /** Picture files that were met: found, which is read, reused and skipped together, or left out. */
    public long met() {
        return found + leftOut.stream().mapToLong(LeftOut::files).sum();
    }

    /** Pictures that can be compared: a folder that is away counts as found, but as no picture. */
    public long pictures() {
        return read + reused;
    }

    /** Folders of which the index knows pictures that are not there, and keeps them. */
    public List<Path> offline() {
        return skipped.stream()
                .filter(one -> one.code().equals(ScanProblem.OFFLINE.code()))
                .map(SkippedFile::path)
                .toList();
    }
}
