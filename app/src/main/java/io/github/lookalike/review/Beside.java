package io.github.lookalike.review;

import io.github.lookalike.asset.ListedFolders;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which files lie beside pictures and belong to them: notes, films. */
public final class Beside {

    private Beside() {}

    /** The names of those of each picture, as the folders are now; reads each folder once. */
    public static Map<Path, List<String>> of(Collection<Path> pictures) {
        ListedFolders folders = new ListedFolders();
        Map<Path, List<String>> beside = new HashMap<>();
        for (Path picture : pictures) {
            Path folder = picture.getParent();
            if (folder != null) {
                beside.put(
                        picture,
                        folders.in(folder).belongingTo(picture).stream()
                                .map(file -> String.valueOf(file.getFileName()))
                                .sorted()
                                .toList());
            }
        }
        return beside;
    }
}
