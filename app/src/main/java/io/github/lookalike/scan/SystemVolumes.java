package io.github.lookalike.scan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * File systems by what the system says of them: Windows' volume serial number, on Linux the UUID that udev lists, elsewhere
 * the device number, which tells two apart while both are mounted, and may be another one the next time.
 */
public final class SystemVolumes implements Volumes {

    private static final Path BY_UUID = Path.of("/dev/disk/by-uuid");

    /** Folders in which systems mount what is plugged in, one or two levels deep. */
    private static final List<Path> MOUNTED =
            List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"), Path.of("/Volumes"));

    private static final int DEPTH = 2;

    /** Begins an id that tells nothing after the file system was mounted anew. */
    static final String DEVICE = "device:";

    @Override
    public Optional<Volume> of(Path path) {
        try {
            Path real = path.toRealPath();
            Optional<String> serial = attribute(Files.getFileStore(real), "volume:vsn");
            if (serial.isPresent()) {
                Path root = real.getRoot();
                return Optional.of(new Volume("vsn:" + serial.get(), root == null ? real : root));
            }
            Object device = device(real);
            return Optional.of(new Volume(id(real, device), beginning(real, device)));
        } catch (IOException | RuntimeException e) {
            // Neither is the path there, or the system has no such words for its devices.
            return Optional.empty();
        }
    }

    @Override
    public List<Path> places(String id) {
        List<Path> places = new ArrayList<>();
        if (id.startsWith(DEVICE)) {
            return places;
        }
        FileSystems.getDefault().getRootDirectories().forEach(places::add);
        for (Path folder : MOUNTED) {
            if (Files.isDirectory(folder)) {
                addBelow(folder, places);
            }
        }
        return places.stream()
                .filter(place -> of(place)
                        .filter(volume ->
                                volume.id().equals(id) && volume.place().equals(place))
                        .isPresent())
                .toList();
    }

    private static void addBelow(Path folder, List<Path> places) {
        try (Stream<Path> below = Files.walk(folder, DEPTH)) {
            below.filter(Files::isDirectory).forEach(places::add);
        } catch (IOException | RuntimeException e) {
            // What cannot be listed is no place to look for pictures at.
            places.add(folder);
        }
    }

    private static String id(Path real, Object device) throws IOException {
        return uuid(real, device).map(uuid -> "uuid:" + uuid).orElse(DEVICE + device);
    }

    private static Optional<String> uuid(Path real, Object device) throws IOException {
        if (!Files.isDirectory(BY_UUID)) {
            return Optional.empty();
        }
        Path name = Path.of(Files.getFileStore(real).name());
        Optional<Path> named =
                name.isAbsolute() && Files.exists(name) ? Optional.of(name.toRealPath()) : Optional.empty();
        try (DirectoryStream<Path> links = Files.newDirectoryStream(BY_UUID)) {
            for (Path link : links) {
                if (Files.exists(link)
                        && (Files.getAttribute(link, "unix:rdev").equals(device)
                                || named.equals(Optional.of(link.toRealPath())))) {
                    return Optional.of(String.valueOf(link.getFileName()));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return Optional.empty();
    }

    /** The outermost folder above (or at) a path that lies on the same device without a gap. */
    private static Path beginning(Path real, Object device) throws IOException {
        Path place = real;
        for (Path above = real.getParent(); above != null && device(above).equals(device); above = above.getParent()) {
            place = above;
        }
        return place;
    }

    private static Object device(Path path) throws IOException {
        return Files.getAttribute(path, "unix:dev");
    }

    private static Optional<String> attribute(FileStore store, String name) throws IOException {
        try {
            return Optional.ofNullable(store.getAttribute(name)).map(String::valueOf);
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
