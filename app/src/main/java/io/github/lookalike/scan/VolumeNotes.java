package io.github.lookalike.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Notes after a scan on which file systems its pictures lie, with a sample of them to know each again by. */
final class VolumeNotes {

    /** So many pictures, read for 64 KB each, are compared before a folder is taken for one that moved. */
    private static final int SAMPLE = 16;

    /** A file system that is mounted deeper below the scanned folder is not told from the one around it. */
    private static final int DEEPEST = 2;

    /** Where there are more folders within that depth, they are an album and not mount points. */
    private static final int MOST_FOLDERS = 500;

    private final KnownVolumes known;
    private final Volumes volumes;

    VolumeNotes(KnownVolumes known, Volumes volumes) {
        this.known = known;
        this.volumes = volumes;
    }

    /** @param found all pictures of a scanned folder */
    void write(Path home, List<FoundFile> found) {
        Optional<Volume> whole = volumes.of(home);
        if (found.isEmpty() || whole.isEmpty()) {
            return;
        }
        List<VolumePlace> before = known.places().getOrDefault(home, List.of());
        Map<String, Long> sizes = new HashMap<>();
        found.forEach(file -> sizes.put(file.relative(), file.bytes()));
        List<VolumePlace> places = new ArrayList<>();
        for (Map.Entry<String, Volume> part : parts(home, whole.get(), found).entrySet()) {
            Path begin = home.resolve(part.getKey());
            Volume volume = part.getValue();
            String within = slashed(volume.place().relativize(begin));
            VolumePlace place = new VolumePlace(part.getKey(), volume.id(), within, List.of());
            places.add(new VolumePlace(part.getKey(), volume.id(), within, sample(begin, place, before, sizes)));
        }
        if (before.isEmpty() || places.size() != before.size() || !before.containsAll(places)) {
            known.remember(home, places);
        }
    }

    private Map<String, Volume> parts(Path home, Volume whole, List<FoundFile> found) {
        Map<String, Volume> parts = new HashMap<>(Map.of("", whole));
        Set<String> folders = new TreeSet<>();
        found.forEach(file -> addFolders(file.relative(), folders));
        if (folders.size() > MOST_FOLDERS) {
            return parts;
        }
        for (String folder : folders) {
            Path path = home.resolve(folder);
            volumes.of(path)
                    .filter(volume -> volume.place().equals(path))
                    .ifPresent(volume -> parts.put(folder, volume));
        }
        return parts;
    }

    private static void addFolders(String picture, Set<String> folders) {
        int slash = picture.indexOf('/');
        for (int depth = 1; depth <= DEEPEST && slash > 0; depth++) {
            folders.add(picture.substring(0, slash));
            slash = picture.indexOf('/', slash + 1);
        }
    }

    /** The one of the scan before, as long as it is all there; else pictures from all over the part. */
    private static List<SamplePicture> sample(
            Path begin, VolumePlace place, List<VolumePlace> before, Map<String, Long> sizes) {
        String prefix = place.relative().isEmpty() ? "" : place.relative() + '/';
        for (VolumePlace old : before) {
            if (old.relative().equals(place.relative())
                    && !old.sample().isEmpty()
                    && old.sample().stream()
                            .allMatch(one -> Long.valueOf(one.bytes()).equals(sizes.get(prefix + one.relative())))) {
                return old.sample();
            }
        }
        List<String> pictures =
                sizes.keySet().stream().filter(place::holds).sorted().toList();
        List<SamplePicture> sample = new ArrayList<>();
        int step = Math.max(1, pictures.size() / SAMPLE);
        for (int i = 0; i < pictures.size() && sample.size() < SAMPLE; i += step) {
            add(begin, pictures.get(i).substring(prefix.length()), sample);
        }
        return sample;
    }

    private static void add(Path begin, String relative, List<SamplePicture> sample) {
        try {
            sample.add(SamplePicture.of(begin, relative));
        } catch (IOException e) {
            // The scan says that it could not be read; others will do to know the folder by.
            return;
        }
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
