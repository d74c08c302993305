package io.github.lookalike.cli;

import io.github.lookalike.scan.Scan;
import io.github.lookalike.scan.ScanOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that scans may be told. */
final class ScanArguments {

    @Parameters(arity = "0..*", paramLabel = "DIR", description = "Folders to scan.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--workers", paramLabel = "N", description = "Threads that read pictures; usually one a processor.")
    private @Nullable Integer workers;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out files and folders of this name, or path below DIR if it has a slash. Repeatable.")
    private List<String> exclusions = new ArrayList<>();

    @Option(names = "--min-bytes", paramLabel = "N", description = "Leave out smaller files.")
    private @Nullable Long minBytes;

    /**
     * The folders, each of which exists, or is offline.
     *
     * @param scanned folders that the index knows
     */
    List<Path> folders(List<Path> scanned) throws WrongUsageException {
        for (Path folder : folders) {
            boolean offline = !Files.exists(folder) && Scan.mayBeOffline(folder, scanned);
            if (!offline && !Files.isDirectory(folder)) {
                throw new WrongUsageException(
                        Files.exists(folder) ? folder + " is not a folder" : folder + " does not exist");
            }
        }
        return folders;
    }

    /** The options: what was said here, else what the settings say. */
    ScanOptions options(ScanOptions settings) throws WrongUsageException {
        if (workers != null && (workers < 1 || workers > 1024)) {
            throw new WrongUsageException("--workers must be 1 to 1024, not " + workers);
        }
        if (minBytes != null && minBytes < 0) {
            throw new WrongUsageException("--min-bytes must be 0 or more, not " + minBytes);
        }
        List<String> excluded = new ArrayList<>(settings.exclusions());
        excluded.addAll(exclusions);
        return new ScanOptions(
                excluded,
                minBytes == null ? settings.minBytes() : minBytes,
                workers == null ? settings.workers() : workers,
                settings.timeLimit(),
                settings.windows());
    }
}
