package io.github.lookalike.review;

import io.github.lookalike.api.ImageFile;
import java.util.Optional;

/**
 * Which groups are shown by what their pictures are: one picture must be all of it.
 *
 * @param format such as {@code JPEG}; empty for any
 * @param leastBytes of its file
 * @param burst whether the group must hold shots taken within seconds of each other
 */
public record PictureFilter(Optional<String> format, long leastBytes, boolean burst) {

    /** Any picture. */
    public static final PictureFilter ANY = new PictureFilter(Optional.empty(), 0, false);

    boolean shows(ReviewGroup group) {
        return equals(ANY)
                || ((!burst || Burst.isIn(group))
                        && group.members().stream()
                                .anyMatch(member -> shows(member.picture().file())));
    }

    private boolean shows(ImageFile file) {
        return file.bytes() >= leastBytes && format.map(file.format()::equals).orElse(true);
    }
}
