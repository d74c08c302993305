package io.github.lookalike.scan.place;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Folders whose names say that what lies in them was thrown away, or is about to be. People make them, and some programs
 * under such plain names, so that they are read; but what lies there is worth less than the same elsewhere.
 */
public final class Discarded {

    /** In lower case. */
    private static final Set<String> NAMES = Set.of(
            "trash",
            "trashed",
            "bin",
            "recycle",
            "recycle bin",
            "recyclebin",
            "_recycle",
            "recycled items",
            "deleted",
            "deleted files",
            "deleted items",
            "deleted photos",
            "recently deleted",
            "to delete",
            "delete me",
            "rejected",
            "rejects",
            "_rejected",
            "papierkorb",
            "gelöscht",
            "gelöschte",
            "gelöschte objekte",
            "zuletzt gelöscht",
            "zu löschen",
            "löschen",
            "ausschuss",
            "corbeille",
            "supprimés",
            "à supprimer",
            "cestino",
            "eliminati",
            "papelera",
            "eliminados",
            "lixeira",
            "excluídos",
            "prullenbak",
            "verwijderd",
            "papirkurv",
            "papperskorg",
            "papperskorgen",
            "roskakori",
            "kosz",
            "koš",
            "lomtár",
            "корзина",
            "удаленные",
            "ゴミ箱",
            "ごみ箱",
            "回收站",
            "資源回收筒",
            "휴지통");

    private Discarded() {}

    /**
     * Whether a file lies in such a folder. The folder that was scanned does not count: who scans a bin wants to know what
     * is in it.
     *
     * @param root the folder that was scanned
     */
    public static boolean isIn(Path file, Path root) {
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            Path name = folder.getFileName();
            if (name != null && NAMES.contains(name.toString().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
