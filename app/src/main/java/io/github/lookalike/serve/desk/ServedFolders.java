package io.github.lookalike.serve.desk;

import io.github.lookalike.act.RealPlace;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders that clients may reach.
 *
 * @param folders real paths; none where whoever has the token may reach what the program can
 */
public record ServedFolders(List<Path> folders) {

    public ServedFolders {
        folders = folders.stream().map(RealPlace::of).toList();
    }

    /** Whether a place lies in one of them, wherever links lead. */
    public boolean hold(Path place) {
        if (folders.isEmpty()) {
            return true;
        }
        Path real = RealPlace.of(place);
        return folders.stream().anyMatch(real::startsWith);
    }

    /** The real place of a folder that a client names. */
    public Path require(Path folder) throws CallRefusedException {
        if (!hold(folder)) {
            throw new CallRefusedException(
                    Fault.FOREIGN_FOLDER, folder + " does not lie in a folder that is served here");
        }
        return RealPlace.of(folder);
    }
}
