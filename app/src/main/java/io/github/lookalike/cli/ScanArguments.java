package io.github.lookalike.cli;

import io.github.lookalike.scan.Scan;
import io.github.lookalike.scan.ScanOptions;
import java.io.IOException;
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

    @Option(
            names = "--files-from",
            paramLabel = "FILE",
            description =
                    "Also what this file lists, a name a line; - for the standard input. 'scan' takes single files"
                            + " there, the other commands folders.")
    private @Nullable String filesFrom;

    @Option(
            names = {"-0", "--null"},
            description = "Zero bytes end the names of --files-from, as 'find -print0' writes them.")
    private boolean zeros;

    @Option(names = "--workers", paramLabel = "N", description = "Threads that read pictures; usually one a processor.")
    private @Nullable Integer workers;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out files and folders of this name, or path below DIR if it has a slash. Repeatable.")
    private List<String> exclusions = new ArrayList<>();

    @Option(
            names = "--min-bytes",
            paramLabel = "SIZE",
            converter = ByteCount.class,
            description = "Leave out smaller files: 500, 64k, 1.5MB, 2MiB.")
    private @Nullable Long minBytes;

    private final List<Path> absent = new ArrayList<>();

    /**
     * The folders, each of which exists, or is offline.
     *
     * @param scanned folders that the index knows
     */
    List<Path> folders(List<Path> scanned, Console console) throws WrongUsageException, IOException {
        List<Path> all = new ArrayList<>(folders);
        for (Path named : listed(scanned, console)) {
            if (Files.isRegularFile(named)) {
                throw new WrongUsageException(
                        "--files-from: " + named + " is not a folder; 'scan' alone takes single files");
            }
            all.add(named);
        }
        checkFolders(scanned);
        if (filesFrom != null && all.isEmpty()) {
            throw new WrongUsageException("--files-from names no folder that is there, so there is nothing to search");
        }
        return all;
    }

    /** The folders, and single files, as {@link #folders}. */
    List<Path> foldersAndFiles(List<Path> scanned, Console console) throws WrongUsageException, IOException {
        checkFolders(scanned);
        List<Path> all = new ArrayList<>(folders);
        all.addAll(listed(scanned, console));
        return all;
    }

    /** Whether a list was given, which may be empty. */
    boolean isListed() {
        return filesFrom != null;
    }

    /** What was listed and is not there; to be asked after the folders. */
    List<Path> absent() {
        return absent;
    }

    private void checkFolders(List<Path> scanned) throws WrongUsageException {
        for (Path folder : folders) {
            if (!isOffline(folder, scanned) && !Files.isDirectory(folder)) {
                throw new WrongUsageException(
                        Files.exists(folder) ? folder + " is not a folder" : folder + " does not exist");
            }
        }
    }

    /** A list is made by a program and may be older than the files: what is gone since does not stop the rest. */
    private List<Path> listed(List<Path> scanned, Console console) throws WrongUsageException, IOException {
        if (filesFrom == null) {
            if (zeros) {
                throw new WrongUsageException("-0 needs --files-from");
            }
            return List.of();
        }
        List<Path> present = new ArrayList<>();
        for (Path name : new NameList(filesFrom, zeros).read(console.in())) {
            if (Files.exists(name) || isOffline(name, scanned)) {
                present.add(name);
            } else {
                absent.add(name);
                console.warn("not there: " + name);
            }
        }
        return present;
    }

    private static boolean isOffline(Path folder, List<Path> scanned) {
        return !Files.exists(folder) && Scan.mayBeOffline(folder, scanned);
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
