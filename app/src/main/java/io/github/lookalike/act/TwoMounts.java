package io.github.lookalike.act;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells whether two names lead to one file through two mounts: a union of disks and one of these disks, a network share and
 * the folder that is shared, a folder mounted again by a program. The system takes them for two files on two devices, and
 * without this one of them would be removed for the sake of itself.
 *
 * <p>Two files of one name, size and time on two devices are asked for: an empty file is made beside one of them, and looked
 * for beside the other, for a moment, once for each two folders.
 */
final class TwoMounts {

    private static final String PROBE = ".lookalike-probe-";

    /** File systems keep times to two seconds and less. */
    private static final Duration CLOCKS = Duration.ofSeconds(2);

    private final Map<Folders, Optional<String>> known = new HashMap<>();

    private record Folders(Path one, Path other) {}

    private enum Seen {
        YES,
        NO,
        /** Nothing can be written there. */
        NOT_TRIED
    }

    /** Why a file must not be removed for the sake of its keeper, as the key of a reason; empty when these are two files. */
    Optional<String> trouble(Path file, Path keeper) throws IOException {
        if (device(file).equals(device(keeper)) || !mayBeOne(file, keeper)) {
            return Optional.empty();
        }
        return known.computeIfAbsent(
                new Folders(file.resolveSibling(""), keeper.resolveSibling("")), TwoMounts::trouble);
    }

    private static Optional<String> trouble(Folders folders) {
        Seen forward = seen(folders.one(), folders.other());
        Seen backward = forward == Seen.YES ? Seen.NO : seen(folders.other(), folders.one());
        if (forward == Seen.YES || backward == Seen.YES) {
            return Optional.of("act.keeper.two-mounts");
        }
        // A union of disks may put new files on another disk than the one where the keeper lies.
        boolean open = forward == Seen.NOT_TRIED || (backward == Seen.NOT_TRIED && isUnion(folders.one()));
        return open ? Optional.of("act.keeper.two-mounts-untold") : Optional.empty();
    }

    private static Seen seen(Path here, Path there) {
        Path probe = here.resolve(PROBE + UUID.randomUUID());
        try {
            Files.createFile(probe);
        } catch (IOException | SecurityException e) {
            return Seen.NOT_TRIED;
        }
        boolean seen = Files.exists(there.resolve(probe.getFileName()), LinkOption.NOFOLLOW_LINKS);
        try {
            Files.deleteIfExists(probe);
        } catch (IOException | SecurityException e) {
            // It stays, empty; what was seen of it holds.
            return seen ? Seen.YES : Seen.NOT_TRIED;
        }
        return seen ? Seen.YES : Seen.NO;
    }

    private static boolean mayBeOne(Path file, Path keeper) throws IOException {
        BasicFileAttributes one = Files.readAttributes(file, BasicFileAttributes.class);
        BasicFileAttributes other = Files.readAttributes(keeper, BasicFileAttributes.class);
        Duration apart = Duration.between(
                one.lastModifiedTime().toInstant(), other.lastModifiedTime().toInstant());
        return one.size() == other.size()
                && apart.abs().compareTo(CLOCKS) <= 0
                && name(file).equals(name(keeper));
    }

    private static String name(Path file) {
        return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    private static Object device(Path file) throws IOException {
        try {
            return Files.getAttribute(file, "unix:dev");
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return Files.getFileStore(file);
        }
    }

    private static boolean isUnion(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            String type = store.type().toLowerCase(Locale.ROOT);
            return type.startsWith("fuse")
                    || type.contains("overlay")
                    || type.contains("union")
                    || type.contains("aufs");
        } catch (IOException | SecurityException e) {
            return true;
        }
    }
}
