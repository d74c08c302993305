package io.github.lookalike.scan;

import io.github.lookalike.api.FileIdentity;
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
     * @param reason for people; empty when it is sound
     * @param sha256 of what the file holds now; empty when it was not read
     */
    public record Finding(State state, String reason, Optional<String> sha256) {}

    /** Reads the file whole. */
    public Finding check(IndexedContent known) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(known.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!now.isRegularFile()
                    || now.size() != known.bytes()
                    || !FileIdentity.isSameTime(
                            known.modified(), now.lastModifiedTime().toInstant())) {
                return finding(State.CHANGED, "it changed since it was scanned");
            }
            return content(known, FileIdentity.sha256Of(known.path()));
        } catch (NoSuchFileException e) {
            return offline.test(known.path())
                    ? finding(State.UNREADABLE, "it is offline: its disk is not mounted")
                    : finding(State.GONE, "it is not there any more");
        } catch (IOException e) {
            return finding(
                    State.UNREADABLE, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Finding content(IndexedContent known, String sha256) {
        if (known.sha256().isPresent() && !known.sha256().get().equals(sha256)) {
            return new Finding(
                    State.ROTTEN,
                    "its content is not what it was (SHA-256), although its size and time are",
                    Optional.of(sha256));
        }
        if (known.proven()) {
            return new Finding(State.SOUND, "", Optional.of(sha256));
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
                    ? new Finding(State.SOUND, "", Optional.of(sha256))
                    : new Finding(
                            State.ROTTEN,
                            "it does not show what it showed when it was scanned, although its size and time are the same",
                            Optional.of(sha256));
        } catch (UnreadableException e) {
            boolean says = e.problem() == DecodeProblem.DAMAGED || e.problem() == DecodeProblem.NOT_A_PICTURE;
            String reason = "it could be read when it was scanned, and cannot now: " + e.getMessage();
            return new Finding(says ? State.ROTTEN : State.UNREADABLE, reason, Optional.of(sha256));
        }
    }

    private static Finding finding(State state, String reason) {
        return new Finding(state, reason, Optional.empty());
    }
}
