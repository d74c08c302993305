package io.github.lookalike.decode.png;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The colour profile of a PNG (chunk iCCP): a name, a zero, the method 0, and the profile deflated. */
final class PngProfile {

    private static final int LARGEST = 4 << 20;
    private static final int LONGEST_NAME = 80;

    private PngProfile() {}

    /** Nothing where the file says that it is sRGB. */
    static Optional<byte[]> of(PngChunks chunks) {
        return chunks.has("sRGB") || !chunks.has("iCCP") ? Optional.empty() : inflated(chunks.kept("iCCP"));
    }

    private static Optional<byte[]> inflated(ByteBuffer chunk) {
        int end = 0;
        while (end < Math.min(LONGEST_NAME, chunk.limit()) && chunk.get(end) != 0) {
            end++;
        }
        if (end + 2 >= chunk.limit()) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunk.position(end + 2));
            return inflated(inflater);
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Optional<byte[]> inflated(Inflater inflater) throws DataFormatException {
        byte[] profile = new byte[4096];
        int length = 0;
        while (!inflater.finished()) {
            int got = inflater.inflate(profile, length, profile.length - length);
            length += got;
            if (length > LARGEST || (got == 0 && (inflater.needsInput() || inflater.needsDictionary()))) {
                return Optional.empty();
            }
            if (length == profile.length) {
                profile = Arrays.copyOf(profile, length * 2);
            }
        }
        return Optional.of(Arrays.copyOf(profile, length));
    }
}
