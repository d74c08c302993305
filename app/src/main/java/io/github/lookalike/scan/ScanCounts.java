package io.github.lookalike.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The counts of a running scan; used by the thread of the job alone. */
final class ScanCounts {

    private long found;
    private long read;
    private long reused;
    private long gone;
    private long bytesRead;
    private final List<SkippedFile> skipped = new ArrayList<>();

    void found(long files) {
        found += files;
    }

    void read(long bytes) {
        read++;
        bytesRead += bytes;
    }

    void reused(long files) {
        reused += files;
    }

    void gone(long files) {
        gone += files;
    }

    void skipped(SkippedFile file) {
        skipped.add(file);
    }

    void foldersSkipped(List<SkippedFile> folders) {
        skipped.addAll(folders);
        found += folders.size();
    }

    long troubles() {
        return skipped.size();
    }

    ScanReport report(List<LeftOut> leftOut, Duration elapsed, List<FolderMove> moved) {
        skipped.sort(Comparator.comparing(SkippedFile::path));
        return new ScanReport(found, read, reused, gone, skipped, leftOut, bytesRead, elapsed, moved);
    }
}
