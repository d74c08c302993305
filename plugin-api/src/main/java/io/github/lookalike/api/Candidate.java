package io.github.lookalike.api;

import java.util.Optional;

/** You receive this: one picture to be scored, among others it may be compared with. */
public interface Candidate {

    ImageFile file();

    Metadata metadata();

    /**
     * The picture, decoded now (or taken from an earlier call) at least this large; nothing when it cannot be read any
     * more. This costs time: ask only if the score needs it.
     *
     * @param shortSide the least length of the short side wanted, in pixels; a smaller picture comes at its full size
     */
    Optional<Pixels> pixels(int shortSide);
}
