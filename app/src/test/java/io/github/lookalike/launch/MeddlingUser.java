package io.github.lookalike.launch;

import io.github.lookalike.scan.TestPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Someone who goes on working with the pictures between the runs of the program. */
final class MeddlingUser {

    private final Path album;
    private final Path away;
    private final Path trash;
    private final Random random;
    private final Set<Path> touched = new HashSet<>();
    private final Map<Path, String> own = new HashMap<>();
    private int made;

    MeddlingUser(Path album, Path away, Path trash, Random random) {
        this.album = album;
        this.away = away;
        this.trash = trash;
        this.random = random;
    }

    /** Places of the album whose files need not come back, because of what the user did. */
    Set<Path> touched() {
        return touched;
    }

    /** What the user put where, and nobody but the user may change; by path, the digest. */
    Map<Path, String> own() {
        return own;
    }

    /** Says in a word what was done; nothing where there was nothing to do it to. */
    String meddle(TrialHistory history) throws IOException {
        return switch (random.nextInt(7)) {
            case 0 -> edit(any(album), history);
            case 1 -> rename(any(album), history);
            case 2 -> copy(any(album));
            case 3 -> copyBack(history);
            case 4 -> emptyTrash(history);
            case 5 -> editAway(history);
            default -> "";
        };
    }

    private String edit(Path file, TrialHistory history) throws IOException {
        touchNamesOf(file, history);
        Files.write(file, picture());
        return "edit " + file;
    }

    /** Names that share its bytes change with it, or are counted with it; the program may have moved some of them. */
    private void touchNamesOf(Path file, TrialHistory history) throws IOException {
        for (TrialHistory.Line line : taken(history)) {
            Path moved = Path.of(line.nowAt());
            if (Files.exists(moved) && Files.isSameFile(moved, file)) {
                touched.add(Path.of(line.file()));
            }
        }
        for (Path other : TrialAlbum.files(album)) {
            if (Files.isSameFile(other, file)) {
                touched.add(other);
                own.remove(other);
            }
        }
    }

    private String rename(Path file, TrialHistory history) throws IOException {
        touchNamesOf(file, history);
        Path renamed = file.resolveSibling("renamed " + made++ + " " + file.getFileName());
        Files.move(file, renamed);
        touched.add(renamed);
        return "rename " + file;
    }

    private String copy(Path file) throws IOException {
        Path copy = file.resolveSibling("copy " + made++ + " " + file.getFileName());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        touched.add(copy);
        return "copy " + file;
    }

    /** Some file that the program took comes back by hand, with its time, and another's content now and then. */
    private String copyBack(TrialHistory history) throws IOException {
        for (TrialHistory.Line line : taken(history)) {
            Path old = Path.of(line.file());
            Path now = Path.of(line.nowAt());
            if (Files.exists(now) && !Files.exists(old) && Files.isDirectory(Objects.requireNonNull(old.getParent()))) {
                if (random.nextBoolean()) {
                    Files.copy(now, old, StandardCopyOption.COPY_ATTRIBUTES);
                } else {
                    FileTime time = Files.getLastModifiedTime(now);
                    Files.write(old, picture());
                    Files.setLastModifiedTime(old, time);
                }
                touched.add(old);
                own.put(old, TrialAlbum.digest(old));
                return "copy back " + old;
            }
        }
        return "";
    }

    /** Then the desktop trashes a stranger under the name of what was there. */
    private String emptyTrash(TrialHistory history) throws IOException {
        TrialAlbum.delete(trash);
        String done = "";
        for (TrialHistory.Line line : taken(history)) {
            Path place = Path.of(line.nowAt());
            if (place.startsWith(trash)) {
                touched.add(Path.of(line.file()));
                own.remove(place);
                if (done.isEmpty()) {
                    Files.createDirectories(Objects.requireNonNull(place.getParent()));
                    Files.write(place, picture());
                    own.put(place, TrialAlbum.digest(place));
                }
                done = "empty trash";
            }
        }
        own.keySet().removeIf(place -> place.startsWith(trash) && !Files.exists(place, LinkOption.NOFOLLOW_LINKS));
        return done;
    }

    private String editAway(TrialHistory history) throws IOException {
        for (TrialHistory.Line line : taken(history)) {
            Path place = Path.of(line.nowAt());
            if (place.startsWith(away) && Files.exists(place)) {
                touchNamesOf(place, history);
                Files.write(place, picture());
                return "edit away " + place;
            }
        }
        return "";
    }

    private static List<TrialHistory.Line> taken(TrialHistory history) {
        return history.lines().stream()
                .filter(line -> line.state().equals("done") && !line.nowAt().isEmpty())
                .toList();
    }

    private Path any(Path folder) throws IOException {
        List<Path> files = TrialAlbum.files(folder);
        return files.get(random.nextInt(files.size()));
    }

    private byte[] picture() throws IOException {
        Path drawn = Files.createTempFile("drawn", ".png");
        try {
            TestPictures.write(TestPictures.drawn(random.nextLong(), 160, 120), drawn);
            return Files.readAllBytes(drawn);
        } finally {
            Files.delete(drawn);
        }
    }
}
