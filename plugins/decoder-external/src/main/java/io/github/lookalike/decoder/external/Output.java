package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a program wrote: content decides, since some write another format than the name says. */
final class Output {

    /** Beside the picture, where a program was told to write its profile. */
    static final String PROFILE = "profile.icc";

    private static final List<String> NAMES = List.of("out.png", "out.ppm", "out.pam");
    private static final long PNG = 0x8950_4e47_0d0a_1a0aL;
    private static final int LARGEST_PROFILE = 16 << 20;
    private static final int BUFFER = 1 << 16;

    private Output() {}

    /** The rows of the picture in a folder. */
    static Rows open(Path folder) throws DecodeException, IOException {
        Path file = NAMES.stream()
                .map(folder::resolve)
                .filter(Output::isFile)
                .findFirst()
                .orElseThrow(() -> new DecodeException("it wrote no picture"));
        DataInputStream stream = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        try {
            stream.mark(Long.BYTES);
            if (stream.readLong() == PNG) {
                return PngRows.read(stream);
            }
            stream.reset();
            return PnmRows.read(stream);
        } catch (DecodeException | IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /** The profile that lies beside the picture. */
    static Optional<ByteBuffer> profile(Path folder) throws IOException {
        Path file = folder.resolve(PROFILE);
        return isFile(file) && Files.size(file) > 0 && Files.size(file) <= LARGEST_PROFILE
                ? Optional.of(ByteBuffer.wrap(Files.readAllBytes(file)))
                : Optional.empty();
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
