package io.github.lookalike.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Tells of a path whether the file system on which it lay at the last scan is not mounted there now. A device number alone
 * proves nothing, since it may change from one mount to the next; a mount point that is an ordinary folder now does, and a
 * folder that is gone from another file system than it was on.
 */
public final class UnmountedPlaces implements Predicate<Path> {

    /** In nanoseconds. Only a scan changes what is known, and a run that asks of 100 000 files asks the database for it. */
    private static final long AGE = TimeUnit.SECONDS.toNanos(1);

    private final KnownVolumes known;
    private final Volumes volumes;
    private Map<Path, List<VolumePlace>> places = Map.of();
    private long asked = System.nanoTime() - AGE;

    public UnmountedPlaces(KnownVolumes known, Volumes volumes) {
        this.known = known;
        this.volumes = volumes;
    }

    @Override
    public boolean test(Path file) {
        for (Map.Entry<Path, List<VolumePlace>> home : places().entrySet()) {
            if (file.startsWith(home.getKey())) {
                return isUnmounted(home.getKey(), home.getValue(), file);
            }
        }
        return false;
    }

    private synchronized Map<Path, List<VolumePlace>> places() {
        long now = System.nanoTime();
        if (now - asked >= AGE) {
            places = known.places();
            asked = now;
        }
        return places;
    }

    private boolean isUnmounted(Path home, List<VolumePlace> parts, Path file) {
        VolumePlace innermost = null;
        for (VolumePlace part : parts) {
            boolean isInner = innermost == null
                    || part.relative().length() > innermost.relative().length();
            if (isInner && file.startsWith(home.resolve(part.relative()))) {
                innermost = part;
            }
        }
        if (innermost == null || innermost.volume().isEmpty()) {
            return false;
        }
        Path begin = home.resolve(innermost.relative());
        Optional<Path> there = existing(begin);
        if (there.isEmpty()) {
            return true;
        }
        Optional<Volume> now = volumes.of(there.get());
        if (now.isEmpty() || now.get().id().equals(innermost.volume())) {
            return false;
        }
        // Another file system, or another number of the same one: what is gone with it is on what is gone.
        return !there.get().equals(begin)
                || !now.get().place().equals(mountPoint(begin, innermost.within()))
                || !innermost.volume().startsWith(SystemVolumes.DEVICE);
    }

    private static Path mountPoint(Path begin, String within) {
        Path place = begin;
        int above = within.isEmpty() ? 0 : Path.of(within).getNameCount();
        for (int i = 0; i < above && place.getParent() != null; i++) {
            place = place.getParent();
        }
        return place;
    }

    private static Optional<Path> existing(Path path) {
        Path place = path;
        while (place != null && !Files.exists(place)) {
            place = place.getParent();
        }
        return Optional.ofNullable(place);
    }
}
