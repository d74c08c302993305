package io.github.lookalike.act;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.match.Tier;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads what is about to be acted on, its companions and its keeper, each once, and holds them against the plan. Size and
 * time say nothing of a disk that rots, nor of a program that sets times.
 */
final class ContentCheck {

    private ContentCheck() {}

    static void check(PlannedAction planned) throws IOException, RefusedException {
        requireDigests(planned);
        checkKeeper(planned);
        for (PlannedFile file : planned.leaving()) {
            checkFile(file);
        }
        if (planned.tier() == Tier.IDENTICAL
                && !planned.file().sha256().equals(planned.keeper().sha256())) {
            throw new RefusedException(
                    planned.file().path(),
                    Problem.BYTES_DIFFER,
                    "Its bytes are not those of the picture to be kept: "
                            + planned.keeper().path());
        }
    }

    private static void requireDigests(PlannedAction planned) throws RefusedException {
        if (!planned.isIdentified()) {
            throw new RefusedException(
                    planned.file().path(),
                    Problem.NOT_IDENTIFIED,
                    "The plan does not say what the files held (sha256). Make it anew.");
        }
    }

    private static void checkFile(PlannedFile file) throws IOException, RefusedException {
        if (!holds(file)) {
            throw new RefusedException(
                    file.path(), Problem.FILE_CHANGED, "Its content changed since the plan was made.");
        }
    }

    private static void checkKeeper(PlannedAction planned) throws RefusedException {
        Path file = planned.file().path();
        Path keeper = planned.keeper().path();
        try {
            if (planned.keeper().bytes() == 0) {
                throw new RefusedException(file, Problem.KEEPER_GONE, "The picture to be kept is empty: " + keeper);
            }
            if (!holds(planned.keeper())) {
                throw new RefusedException(
                        file,
                        Problem.KEEPER_CHANGED,
                        "The content of the picture to be kept changed since the plan was made: " + keeper);
            }
        } catch (IOException e) {
            throw new RefusedException(
                    file,
                    Problem.KEEPER_GONE,
                    "The picture to be kept cannot be read: " + keeper + ", " + Settlement.words(e));
        }
    }

    private static boolean holds(PlannedFile file) throws IOException {
        return file.sha256().orElseThrow().equals(FileIdentity.sha256Of(file.path()));
    }
}
