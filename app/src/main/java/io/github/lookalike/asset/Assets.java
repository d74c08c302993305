package io.github.lookalike.asset;

import io.github.lookalike.decode.content.Suffixes;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which files are of one shot: a raw file and its JPEG, an original and the edit beside it, a still and its film.
 *
 * <p>Such files lie in one folder and are named after the shot. They are not each other's copies, and are kept or removed
 * together.
 */
public final class Assets {

    private static final Set<String> HEIF = Set.of("heic", "heif", "hif");
    private static final Set<String> JPEG = Set.of("jpg", "jpeg", "jpe");

    /** What names the shots of one folder. */
    private record Shot(Path folder, String name) {}

    private final Map<Shot, List<IndexedPicture>> shots = new HashMap<>();
    private final Map<Path, ShotName> names = new HashMap<>();
    private final Folders folders;

    private Assets(Folders folders) {
        this.folders = folders;
    }

    /**
     * The assets among all pictures of a search.
     *
     * @param folders what else lies beside them: films
     */
    public static Assets of(Collection<IndexedPicture> pictures, Folders folders) {
        Assets assets = new Assets(folders);
        for (IndexedPicture picture : pictures) {
            assets.names.put(
                    picture.path(), ShotName.of(String.valueOf(picture.path().getFileName())));
            assets.shots
                    .computeIfAbsent(assets.shot(picture), none -> new ArrayList<>(1))
                    .add(picture);
        }
        return assets;
    }

    /**
     * Whether two pictures are different files of one shot, or different frames of one burst, by their names and formats.
     * A raw file and a picture made from it never are copies, wherever they lie and whoever made it. Not to be asked of
     * files of the same bytes, which are copies under any name.
     */
    public boolean sameAsset(IndexedPicture one, IndexedPicture other) {
        if (isRaw(one) != isRaw(other)) {
            return true;
        }
        ShotName first = name(one);
        ShotName second = name(other);
        if (first.isOtherFrameThan(second)) {
            // One frame under two names: both tell the same time to the fraction of the second.
            return Moment.of(one, other) != Moment.SAME;
        }
        boolean oneShot = shot(one).equals(shot(other));
        return oneShot && (!first.variant().equals(second.variant()) || isPair(one, other));
    }

    /**
     * Whether a picture's asset has files that the keeper's asset lacks, so that removing the picture alone would tear it:
     * a raw file, an edit, a film.
     */
    public boolean partOfLarger(IndexedPicture redundant, IndexedPicture keeper) {
        Set<String> others = others(redundant, keeper);
        if (!others.isEmpty()) {
            others.removeAll(others(keeper, redundant));
            others.remove(kind(keeper));
        }
        return !others.isEmpty() || (hasFilm(redundant) && !hasFilm(keeper));
    }

    /** The other pictures of the search that are of the same shot in the same folder. */
    public List<IndexedPicture> besides(IndexedPicture picture) {
        return shots.getOrDefault(shot(picture), List.of()).stream()
                .filter(one -> !one.path().equals(picture.path()) && sameAsset(one, picture))
                .toList();
    }

    private Set<String> others(IndexedPicture picture, IndexedPicture besides) {
        Set<String> kinds = new HashSet<>();
        for (IndexedPicture one : besides(picture)) {
            if (!one.path().equals(besides.path())) {
                kinds.add(kind(one));
            }
        }
        return kinds;
    }

    private boolean hasFilm(IndexedPicture picture) {
        return folders.in(picture.path().resolveSibling("")).belongingTo(picture.path()).stream()
                .anyMatch(FolderFiles::isFilm);
    }

    /** A camera's HEIF or raw file beside its JPEG; other formats of one name are conversions. */
    private static boolean isPair(IndexedPicture one, IndexedPicture other) {
        String first = suffix(one);
        String second = suffix(other);
        boolean heifAndJpeg =
                (HEIF.contains(first) && JPEG.contains(second)) || (JPEG.contains(first) && HEIF.contains(second));
        return isRaw(one)
                || (heifAndJpeg
                        && one.metadata().namesCamera()
                        && other.metadata().namesCamera());
    }

    private String kind(IndexedPicture picture) {
        return name(picture).variant() + " " + picture.file().format();
    }

    private static boolean isRaw(IndexedPicture picture) {
        return Suffixes.raw().contains(suffix(picture))
                && !picture.file().format().equals("JPEG")
                && !picture.file().format().equals("TIFF");
    }

    private Shot shot(IndexedPicture picture) {
        return new Shot(picture.path().resolveSibling(""), name(picture).shot());
    }

    private ShotName name(IndexedPicture picture) {
        ShotName known = names.get(picture.path());
        return known == null ? ShotName.of(String.valueOf(picture.path().getFileName())) : known;
    }

    private static String suffix(IndexedPicture picture) {
        return Suffixes.of(String.valueOf(picture.path().getFileName()));
    }
}
