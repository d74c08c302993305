package io.github.lookalike.action.trash;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which kinds of trash this system has, the best first, the program's own last. */
final class PlatformTrash {

    private PlatformTrash() {}

    static List<Trash> ofThisSystem() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", ".")).toAbsolutePath();
        List<Trash> trashes = new ArrayList<>();
        if (system.contains("windows")) {
            trashes.add(new DesktopTrash(PlatformTrash::moveToTrash, new RecycleBin(), DesktopTrash.Trust.NONE));
        } else if (system.contains("mac")) {
            trashes.add(new DesktopTrash(
                    PlatformTrash::moveToTrash, new MacTrash(home.resolve(".Trash")), DesktopTrash.Trust.FULL));
        } else {
            Path data = dataHome(home);
            trashes.add(new FreeDesktopTrash(new TrashFolders(data.resolve("Trash"), userNumber()), clock()));
        }
        trashes.add(new OwnTrash());
        return trashes;
    }

    /** Deletion dates are written in local time. */
    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private static boolean moveToTrash(Path file) {
        try {
            return Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.MOVE_TO_TRASH)
                    && Desktop.getDesktop().moveToTrash(file.toFile());
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The XDG Base Directory Specification: a relative path counts as none. */
    private static Path dataHome(Path home) {
        String configured = System.getenv("XDG_DATA_HOME");
        return configured != null && configured.startsWith("/")
                ? Path.of(configured)
                : home.resolve(".local").resolve("share");
    }

    /** The user's number, told by the owner of a new file: Java has no other portable way to ask. */
    static long userNumber() {
        try {
            Path probe = Files.createTempFile("lookalike", ".probe");
            try {
                return ((Number) Files.getAttribute(probe, "unix:uid")).longValue();
            } finally {
                Files.delete(probe);
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return TrashFolders.NOBODY;
        }
    }
}
