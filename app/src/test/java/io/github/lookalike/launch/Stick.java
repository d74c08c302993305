package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of its own, as a stick is, that can be unplugged from a folder and plugged in again. */
final class Stick {

    private final Path device;
    private final Path place;

    private Stick(Path device, Path place) {
        this.device = device;
        this.place = place;
    }

    /**
     * Makes a small one in memory and plugs it in.
     *
     * @param device where its contents lie, whether it is plugged in or not
     * @param place its mount point
     * @return nothing where the right to mount is missing
     */
    static Optional<Stick> plugged(Path device, Path place) throws IOException, InterruptedException {
        Files.createDirectories(device);
        Files.createDirectories(place);
        if (!SystemCommand.mountMemory("64m", device.toString())) {
            return Optional.empty();
        }
        Stick stick = new Stick(device, place);
        if (stick.plug()) {
            return Optional.of(stick);
        }
        SystemCommand.unmount(device.toString());
        return Optional.empty();
    }

    boolean plug() throws InterruptedException {
        return SystemCommand.run("mount", "--bind", device.toString(), place.toString()) == 0;
    }

    void unplug() throws InterruptedException {
        SystemCommand.unmount(place.toString());
    }

    /** Nothing is left of it. */
    void discard() throws InterruptedException {
        unplug();
        SystemCommand.unmount(device.toString());
    }
}
