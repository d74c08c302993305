package io.github.lookalike.launch;

import java.io.IOException;
import java.util.List;

/** Commands of the system that trials need: signals and small disks. */
public final class SystemCommand {

    /** What a shell ends with where there is no such command. */
    static final int MISSING = 127;

    private SystemCommand() {}

    /** What it ended with; {@link #MISSING} where it is not there. */
    public static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return MISSING;
        }
    }

    /** A file system in memory, of this size as {@code mount} takes it; whether there is the right to mount one. */
    public static boolean mountMemory(String size, String place) throws InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", place) == 0;
    }

    /** Also while files of it are open. */
    public static void unmount(String place) throws InterruptedException {
        run("umount", "--lazy", place);
    }
}
