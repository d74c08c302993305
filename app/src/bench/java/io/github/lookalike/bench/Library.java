package io.github.lookalike.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pictures that were made for a benchmark, and which of them show the same. */
final class Library {

    private final String name;
    private final Path folder;
    private final Map<Path, Integer> shown = new HashMap<>();
    private int copies;
    private long bytes;

    /** @param folder is made */
    Library(String name, Path folder) throws IOException {
        this.name = name;
        this.folder = Files.createDirectory(folder);
    }

    /** A file yet to be written. @param picture which one it shows, by number */
    Path next(int picture, String suffix) {
        // Copies do not lie beside what they were made of.
        Path file = folder.resolve(String.format(Locale.ROOT, "IMG_%05d.%s", 7919 * shown.size() % 100_003, suffix));
        copies += shown.containsValue(picture) ? 1 : 0;
        shown.put(file, picture);
        return file;
    }

    /** Counts a file that was written. */
    void wrote(Path file) {
        try {
            bytes += Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    int pictures() {
        return shown.size();
    }

    String described() {
        return String.format(
                Locale.ROOT,
                "%s: %d pictures of %d kB in the mean, %d of them copies",
                name,
                shown.size(),
                (bytes >> 10) / Math.max(1, shown.size()),
                copies);
    }

    /**
     * What groups are worth: the copies in a group with a picture that shows the same, and the pairs of pictures in one group
     * that do not.
     */
    String judged(List<List<Path>> groups) {
        int found = 0;
        int wrong = 0;
        for (List<Path> group : groups) {
            List<Integer> its = new ArrayList<>();
            group.forEach(file -> its.add(shown.getOrDefault(file, -1)));
            found += its.size() - (int) its.stream().distinct().count();
            for (int i = 0; i < its.size(); i++) {
                for (int j = 0; j < i; j++) {
                    wrong += its.get(i).equals(its.get(j)) ? 0 : 1;
                }
            }
        }
        return found + " of " + copies + ", " + wrong + " false pairs";
    }
}
