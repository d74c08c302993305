package io.github.lookalike.decoder.external;

import io.github.lookalike.api.PrimariesProfile;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** The property {@code colr} (ISO/IEC 23008-12 §6.5.5): what the colours of an item mean. */
final class HeifColours {

    private HeifColours() {}

    /** The profile in the file, or one for the primaries it names; empty for sRGB. */
    static Optional<ByteBuffer> profile(ByteBuffer file, List<Box> properties) {
        Optional<ByteBuffer> own = properties.stream()
                .filter(box -> box.type().equals("colr") && isProfile(Box.text(file, box.start(), 4)))
                .findFirst()
                .map(box -> file.slice(box.start() + 4, box.length() - 4));
        return own.or(() -> properties.stream()
                .filter(box -> box.type().equals("colr")
                        && Box.text(file, box.start(), 4).equals("nclx"))
                .findFirst()
                .flatMap(box -> named(file, box)));
    }

    private static boolean isProfile(String type) {
        return type.equals("prof") || type.equals("rICC");
    }

    private static Optional<ByteBuffer> named(ByteBuffer file, Box colours) {
        int primaries = file.getShort(colours.start() + 4) & 0xffff;
        return PrimariesProfile.of(primaries, file.getShort(colours.start() + 6) & 0xffff);
    }
}
