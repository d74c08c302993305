package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;

/**
 * A picture before and after a compact change, of one size.
 *
 * @param kind of the change, as the tables say it
 */
record Changed(String kind, BufferedImage before, BufferedImage after) {

    Changed {
        if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            throw new IllegalArgumentException(kind + " changes the size");
        }
    }

    Changed reversed() {
        return new Changed(kind, after, before);
    }
}
