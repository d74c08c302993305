package io.github.lookalike.cli;

import io.github.lookalike.act.RealPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders as a user names them. */
final class FolderArguments {

    private FolderArguments() {}

    /** The real path of a folder that an option names and that must be there. */
    static Path existing(String option, Path folder) throws WrongUsageException {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsageException(
                    option + ": " + folder + (Files.exists(folder) ? " is not a folder" : " does not exist"));
        }
        return real(folder);
    }

    /** Where a file is or was: its folder's real path and its own name, which may be a link by now. */
    static Path place(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return RealPlace.of(absolute.resolveSibling("")).resolve(String.valueOf(absolute.getFileName()));
    }

    /** Looks before the work whether its result could be written. */
    static void requireWritable(Path file) throws WrongUsageException {
        Path place = Files.exists(file) ? file : file.toAbsolutePath().resolveSibling("");
        if (Files.isDirectory(file) || !Files.isWritable(place)) {
            throw new WrongUsageException(
                    "--output: " + (Files.exists(place) ? file + " cannot be written" : "there is no folder " + place));
        }
    }

    /** The folder's real path, under which the index knows pictures; its absolute path where it does not exist. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
