package io.github.lookalike.launch;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of few small pictures, each under several names, and what can be seen of it from outside. */
final class TrialAlbum {

    private static final int PICTURES = 6;
    private static final int NAMES = 4;
    private static final Instant TAKEN = Instant.parse("2019-05-04T10:11:12.123456789Z");

    private final Path folder;

    TrialAlbum(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The first picture is of two megabytes, so that copying it takes a while. */
    void write() throws IOException {
        for (int picture = 0; picture < PICTURES; picture++) {
            String name = "IMG_%04d.%s".formatted(picture, picture == 0 ? "bmp" : "png");
            Path first = folder.resolve("0").resolve(name);
            int width = picture == 0 ? 1000 : 160;
            TestPictures.write(TestPictures.drawn(picture + 1L, width, width * 3 / 4), first);
            for (int copy = 0; copy < NAMES; copy++) {
                Path other = folder.resolve(String.valueOf(copy)).resolve(name);
                Files.createDirectories(folder.resolve(String.valueOf(copy)));
                if (copy > 0) {
                    Files.copy(first, other);
                }
                Files.setLastModifiedTime(
                        other,
                        FileTime.from(TAKEN.plusSeconds(1000L * picture + copy).plusNanos(copy)));
            }
        }
    }

    /** How many files a plan over the untouched album takes. */
    static int redundant() {
        return PICTURES * (NAMES - 1);
    }

    /** Digest, time and number of names of each file, by its path. */
    Map<Path, String> state() throws IOException {
        Map<Path, String> state = new TreeMap<>();
        for (Path file : files(folder)) {
            state.put(
                    file,
                    digest(file) + " " + Files.getLastModifiedTime(file) + " "
                            + Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS));
        }
        return state;
    }

    /** How often each content lies below the folders. */
    static Map<String, Long> contents(Collection<Path> folders) throws IOException {
        Map<String, Long> contents = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                if (!file.toString().endsWith(".trashinfo")) {
                    contents.merge(digest(file), 1L, Long::sum);
                }
            }
        }
        return contents;
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file)).sorted().collect(Collectors.toList());
        }
    }

    static String digest(Path file) throws IOException {
        return FileIdentity.sha256Of(file).substring(0, 16);
    }

    /** Makes one folder like another, times included. */
    static void copy(Path from, Path to) throws IOException {
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                // Java 17 copies times to the microsecond only.
                Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
