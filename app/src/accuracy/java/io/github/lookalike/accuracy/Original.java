package io.github.lookalike.accuracy;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;

/**
 * A picture that copies are made of.
 *
 * @param indexed as it was written to the shelf, without metadata
 * @param picture its pixels as they come back from its file, from which copies are made
 * @param unsaved its pixels before they were written
 * @param metadata what the file said of itself that it was read from
 * @param fresh whether it was reduced, so that its pixels show nothing of how the file it was read from had been saved
 */
record Original(
        IndexedPicture indexed, BufferedImage picture, BufferedImage unsaved, Metadata metadata, boolean fresh) {

    String name() {
        return String.valueOf(indexed.path().getFileName());
    }
}
