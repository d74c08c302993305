package io.github.lookalike.asset;

import io.github.lookalike.decode.content.Suffixes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The files of one folder, and to which of its pictures the others belong.
 *
 * <p>A note named as a picture and an ending more, {@code a.jpg.xmp}, belongs to that picture. One of the same stem,
 * {@code a.xmp}, belongs to all files of that stem that are no notes or films, since a raw file of a kind we do not know
 * may be among them. One that was handed to a picture with other notes, {@code a.jpg (from b).xmp}, belongs to it alone.
 */
public final class FolderFiles {

    /** In a folder that could not be listed. */
    public static final FolderFiles NONE = new FolderFiles(List.of());

    private static final String JSON = ".json";

    private static final String FROM = " (from ";

    /** iCloud's: {@code IMG_1_HEVC.MOV} beside {@code IMG_1.HEIC}. */
    private static final String HEVC = "_hevc";

    private final List<Path> all;
    private final NavigableMap<String, List<Path>> byName = new TreeMap<>();
    private final Map<String, List<Path>> byStem = new HashMap<>();
    private final Map<String, List<Path>> byShot = new HashMap<>();
    private final Map<Path, List<Path>> owned = new HashMap<>();

    /** @param files those of the folder itself, and of folders below it that hold notes only */
    public FolderFiles(Collection<Path> files) {
        all = files.stream().sorted().toList();
        all.forEach(this::addOwner);
        for (Path file : all) {
            owners(file).forEach(owner -> add(owned, owner, file));
        }
    }

    private void addOwner(Path file) {
        String name = name(file);
        if (isNote(name) || isFilm(name)) {
            return;
        }
        add(byName, name, file);
        add(byStem, ShotName.stem(name), file);
        if (isPicture(name)) {
            add(byShot, ShotName.of(name).shot(), file);
        }
    }

    private static <K> void add(Map<K, List<Path>> map, K key, Path file) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(file);
    }

    /** What belongs to a picture of the folder, alone or with others. */
    public List<Path> belongingTo(Path picture) {
        return List.copyOf(owned.getOrDefault(picture, List.of()));
    }

    /** The pictures, and files that may be some, to which a note or film belongs; empty for all other files. */
    public List<Path> owners(Path file) {
        String name = name(file);
        List<Path> kept = isNote(name) || isFilm(name) ? ownersKeptBeside(name) : List.of();
        if (!kept.isEmpty()) {
            return kept;
        }
        if (isFilm(name)) {
            return ownersOfFilm(name);
        }
        if (!isNote(name)) {
            return List.of();
        }
        String plain = SidecarNames.withoutBackup(name);
        List<Path> owners = ownersByName(plain);
        if (owners.isEmpty() && plain.endsWith(JSON)) {
            owners = ownersByTakeout(plain);
        }
        return owners.isEmpty() ? ownersByStem(plain) : owners;
    }

    /** Whether there is a picture, or a file that may be one, of this name. */
    boolean has(String name) {
        return byName.containsKey(ShotName.lower(name));
    }

    /** Whether a file is the film of a live or motion photo, if it is anything of a picture's. */
    public static boolean isFilm(Path file) {
        return isFilm(name(file));
    }

    /** This program's own {@code b.jpg (from a).xmp}: handed to {@code b.jpg}, which had other notes. */
    private List<Path> ownersKeptBeside(String name) {
        for (int at = name.indexOf(FROM); at > 0; at = name.indexOf(FROM, at + 1)) {
            List<Path> owners = byName.getOrDefault(name.substring(0, at), List.of());
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return List.of();
    }

    private List<Path> ownersByName(String name) {
        for (String ending : SidecarNames.BEHIND_THE_NAME) {
            if (name.endsWith('.' + ending)) {
                String target = name.substring(0, name.length() - ending.length() - 1);
                List<Path> owners = byName.getOrDefault(target, List.of());
                return owners.isEmpty() ? byName.getOrDefault(SidecarNames.withoutVersion(target), List.of()) : owners;
            }
        }
        return List.of();
    }

    private List<Path> ownersByTakeout(String name) {
        TakeoutTitle title = TakeoutTitle.of(name);
        for (String picture : title.whole()) {
            if (byName.containsKey(picture)) {
                return byName.get(picture);
            }
        }
        // A cut title that begins several names tells of one of them, and not of which: it belongs to all.
        return title.isCut() ? beginningWith(title) : List.of();
    }

    private List<Path> beginningWith(TakeoutTitle title) {
        List<Path> owners = new ArrayList<>();
        for (Map.Entry<String, List<Path>> named : byName.tailMap(title.name()).entrySet()) {
            if (!named.getKey().startsWith(title.name())) {
                break;
            }
            if (isPicture(named.getKey()) && title.isCutOf(named.getKey())) {
                owners.addAll(named.getValue());
            }
        }
        return owners;
    }

    private List<Path> ownersByStem(String name) {
        if (!SidecarNames.FOR_THE_STEM.contains(Suffixes.of(name))) {
            return List.of();
        }
        String stem = ShotName.stem(name);
        List<Path> owners = byStem.getOrDefault(stem, List.of());
        return owners.isEmpty() ? byShot.getOrDefault(ShotName.ofStem(stem).shot(), List.of()) : owners;
    }

    private List<Path> ownersOfFilm(String name) {
        String stem = ShotName.stem(name);
        String other = stem.endsWith(HEVC) ? stem.substring(0, stem.length() - HEVC.length()) : name;
        List<Path> owners = byStem.getOrDefault(stem, byStem.getOrDefault(other, List.of()));
        return owners.stream().allMatch(FolderFiles::mayBeLive) ? owners : List.of();
    }

    private static boolean mayBeLive(Path picture) {
        return SidecarNames.LIVE.contains(Suffixes.of(name(picture)));
    }

    private static boolean isPicture(String name) {
        return Suffixes.all().contains(Suffixes.of(name));
    }

    private static boolean isFilm(String name) {
        return SidecarNames.FILMS.contains(Suffixes.of(name));
    }

    private static boolean isNote(String name) {
        String suffix = Suffixes.of(SidecarNames.withoutBackup(name));
        return SidecarNames.FOR_THE_STEM.contains(suffix) || SidecarNames.BEHIND_THE_NAME.contains(suffix);
    }

    private static String name(Path file) {
        return ShotName.lower(String.valueOf(file.getFileName()));
    }
}
