package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        if (run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", device.toString()) != 0) {
            return Optional.empty();
        }
        Stick stick = new Stick(device, place);
        if (stick.plug()) {
            return Optional.of(stick);
        }
        run("umount", "--lazy", device.toString());
        return Optional.empty();
    }

    boolean plug() throws IOException, InterruptedException {
        return run("mount", "--bind", device.toString(), place.toString()) == 0;
    }

    void unplug() throws IOException, InterruptedException {
        run("umount", "--lazy", place.toString());
    }

    /** Nothing is left of it. */
    void discard() throws IOException, InterruptedException {
        unplug();
        run("umount", "--lazy", device.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // No such program, as on Windows: nothing can be mounted.
            return 1;
        }
    }
}
