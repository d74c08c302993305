package io.github.lookalike.decode.jpeg;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of 8 × 8: what a program takes for it is the price of its start. */
final class Tiny {

    static final Path PICTURE = write();

    private Tiny() {}

    private static Path write() {
        try {
            Path file = Files.createTempFile("tiny", ".jpg");
            file.toFile().deleteOnExit();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "jpeg", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
