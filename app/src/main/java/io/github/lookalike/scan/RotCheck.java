package io.github.lookalike.scan;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.decode.problem.DecodeProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a file again and holds it against the index, which believes size and time: a disk that rots, and a program that
 * sets times, change neither. By its digest where one is known from before, else by what it shows.
 */
public final class RotCheck {

    /**
     * How far a sample of a miniature, 0 to 255, may lie from what the scan saw. Decoding is the same each time; an edit
     * of the program may round in another way.
     */
    private static final int TOLERANCE = 8;

    private final PictureReader reader;
    private final IndexedContents contents;
    private final Predicate<Path> offline;

    /** @param offline whether what was mounted at a place is not mounted now: what lies there is not gone */
    public RotCheck(PictureReader reader, IndexedContents contents, Predicate<Path> offline) {
        this.reader = reader;
        this.contents = contents;
        this.offline = offline;
    }

    /** What a file is, held against the index. */
    public enum State {
        SOUND,
        /** It has another size or time than when it was scanned: somebody changed it. */
        CHANGED,
        GONE,
        /** It cannot be read now, which says nothing of its content. */
        UNREADABLE,
        /** Size and time are the same, and the content is not. */
        ROTTEN
    }

    /**
     * What was found.
     *
     * @param reasons empty when it is sound
     * @param sha256 of what the file holds now; empty when it was not read
     */
    public record Finding(State state, List<Reason> reasons, Optional<String> sha256) {

        public Finding {
            reasons = List.copyOf(reasons);
        }
    }

    /** Reads the file whole. */
    public Finding check(IndexedContent known) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(known.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!now.isRegularFile()
                    || now.size() != known.bytes()
                    || !FileIdentity.isSameTime(
                            known.modified(), now.lastModifiedTime().toInstant())) {
                return finding(State.CHANGED, Reason.of("rot.changed"));
            }
            return content(known, FileIdentity.sha256Of(known.path()));
        } catch (NoSuchFileException e) {
            return offline.test(known.path())
                    ? finding(State.UNREADABLE, Reason.of("rot.offline"))
                    : finding(State.GONE, Reason.of("rot.gone"));
        } catch (IOException e) {
            return finding(
                    State.UNREADABLE, Reason.of("rot.unreadable", e.getClass().getSimpleName()));
        }
    }

    private Finding content(IndexedContent known, String sha256) {
        if (known.sha256().isPresent() && !known.sha256().get().equals(sha256)) {
            return new Finding(State.ROTTEN, List.of(Reason.of("rot.other-content")), Optional.of(sha256));
        }
        if (known.proven()) {
            return new Finding(State.SOUND, List.of(), Optional.of(sha256));
        }
        Finding shown = shown(known, sha256);
        if (shown.state() == State.SOUND) {
            contents.prove(known.id(), sha256);
        }
        return shown;
    }

    private Finding shown(IndexedContent known, String sha256) {
        Optional<Miniature> seen = contents.miniature(known.id());
        try {
            Picture picture = reader.read(known.path(), ReadingWorker.SIZE);
            boolean same = seen.isEmpty() || seen.get().isWithin(TOLERANCE, Miniature.of(picture.pixels()));
            return same
                    ? new Finding(State.SOUND, List.of(), Optional.of(sha256))
                    : new Finding(State.ROTTEN, List.of(Reason.of("rot.shows-other")), Optional.of(sha256));
        } catch (UnreadableException e) {
            boolean says = e.problem() == DecodeProblem.DAMAGED || e.problem() == DecodeProblem.NOT_A_PICTURE;
            List<Reason> reasons = new ArrayList<>(List.of(Reason.of("rot.read-no-more")));
            reasons.addAll(e.reasons());
            return new Finding(says ? State.ROTTEN : State.UNREADABLE, reasons, Optional.of(sha256));
        }
    }

    private static Finding finding(State state, Reason reason) {
        return new Finding(state, List.of(reason), Optional.empty());
    }
}
