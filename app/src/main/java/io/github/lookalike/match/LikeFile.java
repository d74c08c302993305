package io.github.lookalike.match;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the indexed pictures that match a file, which need not be in the index itself. */
public final class LikeFile {

    /** Before that of any picture in the index, which are counted from 1. */
    private static final long ASKED = 0;

    private static final int AT_ONCE = 256;

    private final PictureReader reader;
    private final Miniatures miniatures;
    private final CloserLook closerLook;

    public LikeFile(PictureReader reader, Miniatures miniatures, CloserLook closerLook) {
        this.reader = reader;
        this.miniatures = miniatures;
        this.closerLook = closerLook;
    }

    /**
     * A picture that matches the file.
     *
     * @param asked the file as it was read
     * @param match between the two; the file is its first
     */
    public record Like(IndexedPicture picture, IndexedPicture asked, Match match) {}

    /**
     * All pictures that a search of this level would find a match of the file, the surest first; not the file itself.
     *
     * @param pictures with fingerprints of the algorithm
     * @throws UnreadableException when the file gives no picture
     * @throws IOException when it cannot be opened
     */
    public List<Like> find(
            Path file, List<IndexedPicture> pictures, HashAlgorithm algorithm, Level level, JobContext job)
            throws IOException, UnreadableException {
        job.steps(List.of(Progress.Stage.COMPARING, Progress.Stage.VERIFYING));
        SeenFile asked = SeenFile.read(reader, ASKED, file.toRealPath(), algorithm);
        List<IndexedPicture> candidates = candidates(asked.picture(), pictures, algorithm.radii(), level, job);
        List<Like> found = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            job.checkpoint();
            job.report(Progress.of(Progress.Stage.VERIFYING, from, candidates.size()));
            List<IndexedPicture> some = candidates.subList(from, Math.min(candidates.size(), from + AT_ONCE));
            Map<Long, Miniature> seen = miniatures.of(some);
            for (IndexedPicture picture : some) {
                match(asked, picture, Optional.ofNullable(seen.get(picture.id())), algorithm.radii())
                        .filter(match -> level.includes(match.tier()))
                        .ifPresent(match -> found.add(new Like(picture, asked.picture(), match)));
            }
        }
        closerLook.forget();
        found.sort(Comparator.comparing((Like like) -> like.match().tier())
                .thenComparing(
                        Comparator.comparingDouble((Like like) -> like.match().confidence())
                                .reversed())
                .thenComparing(like -> like.picture().path()));
        return List.copyOf(found);
    }

    private static List<IndexedPicture> candidates(
            IndexedPicture asked, List<IndexedPicture> pictures, Radii radii, Level level, JobContext job) {
        List<IndexedPicture> candidates = new ArrayList<>();
        int done = 0;
        for (IndexedPicture picture : pictures) {
            if (done++ % AT_ONCE == 0) {
                job.checkpoint();
                job.report(Progress.of(Progress.Stage.COMPARING, done, pictures.size()));
            }
            boolean near = picture.file().bytes() == asked.file().bytes()
                    || Views.of(asked, picture).foundAt(level, radii);
            if (near && !ByteTwins.sameFile(asked, picture)) {
                candidates.add(picture);
            }
        }
        return candidates;
    }

    private Optional<Match> match(SeenFile asked, IndexedPicture picture, Optional<Miniature> miniature, Radii radii) {
        if (haveSameBytes(asked.picture(), picture)) {
            return Optional.of(new Match(ASKED, picture.id(), 0, 1, Tier.IDENTICAL, Turn.NONE, Match.SAME_BYTES));
        }
        return miniature.flatMap(
                seen -> MatchExplanation.of(asked.picture(), asked.miniature(), picture, seen, radii, closerLook)
                        .match());
    }

    /** A file that cannot be read has the same bytes as no other. */
    private static boolean haveSameBytes(IndexedPicture asked, IndexedPicture picture) {
        try {
            return asked.file().bytes() == picture.file().bytes() && Files.mismatch(asked.path(), picture.path()) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
