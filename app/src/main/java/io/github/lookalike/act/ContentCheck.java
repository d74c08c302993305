package io.github.lookalike.act;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.Reason;
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
                    Reason.of("act.bytes-differ", planned.keeper().path()));
        }
    }

    private static void requireDigests(PlannedAction planned) throws RefusedException {
        if (!planned.isIdentified()) {
            throw new RefusedException(planned.file().path(), Problem.NOT_IDENTIFIED, Reason.of("act.not-identified"));
        }
    }

    private static void checkFile(PlannedFile file) throws IOException, RefusedException {
        if (!holds(file)) {
            throw new RefusedException(file.path(), Problem.FILE_CHANGED, Reason.of("act.content-changed"));
        }
    }

    private static void checkKeeper(PlannedAction planned) throws RefusedException {
        Path file = planned.file().path();
        Path keeper = planned.keeper().path();
        try {
            if (planned.keeper().bytes() == 0) {
                throw new RefusedException(file, Problem.KEEPER_GONE, Reason.of("act.keeper.empty", keeper));
            }
            if (!holds(planned.keeper())) {
                throw new RefusedException(
                        file, Problem.KEEPER_CHANGED, Reason.of("act.keeper.content-changed", keeper));
            }
        } catch (IOException e) {
            throw new RefusedException(
                    file, Problem.KEEPER_GONE, Causes.because(Reason.of("act.keeper.unreadable", keeper), e));
        }
    }

    private static boolean holds(PlannedFile file) throws IOException {
        return file.sha256().orElseThrow().equals(FileIdentity.sha256Of(file.path()));
    }
}
