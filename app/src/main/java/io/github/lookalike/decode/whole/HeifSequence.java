package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.source.ByteWindow;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * A sequence of pictures within ISO base media (ISO 14496-12 §8): of the tracks that are shown the one of most
 * pictures.
 *
 * @param frames how many
 * @param duration of one run
 */
record HeifSequence(int frames, Duration duration) {

    private static final int FULL_BOX = 4;
    /** Handlers of tracks that are shown, in the words of boxes. */
    private static final long PICTURES = 0x70696374;

    private static final long FILM = 0x76696465;
    /** Of those that belong to others: how opaque each frame is, or how far away what it shows. */
    private static final long AUXILIARY = 0x61757876;

    private static final long MOST_FRAMES = 10_000_000;

    static Optional<HeifSequence> read(ByteWindow window, Box film) throws IOException {
        Optional<HeifSequence> best = Optional.empty();
        for (Box track : film.children(window, 0)) {
            Optional<HeifSequence> found = track.type().equals("trak") ? ofTrack(window, track) : Optional.empty();
            boolean longer = found.isPresent() && (best.isEmpty() || found.get().frames > best.get().frames);
            best = longer ? found : best;
        }
        return best;
    }

    private static Optional<HeifSequence> ofTrack(ByteWindow window, Box track) throws IOException {
        Optional<Box> media = track.child(window, "mdia", 0);
        long handler = handler(window, media);
        if (handler != PICTURES && handler != FILM) {
            return Optional.empty();
        }
        Optional<Box> header = inside(window, media, "mdhd");
        Optional<Box> sizes = inside(window, inside(window, inside(window, media, "minf"), "stbl"), "stsz");
        if (header.isEmpty() || sizes.isEmpty()) {
            return Optional.empty();
        }
        boolean wide = header.get().u8(window, 0) == 1;
        long unit = header.get().u32At(window, FULL_BOX + (wide ? 16 : 8));
        long units = header.get().u32At(window, FULL_BOX + (wide ? 24 : 12));
        long frames = sizes.get().u32At(window, FULL_BOX + 4);
        return unit == 0 || frames == 0 || frames > MOST_FRAMES
                ? Optional.empty()
                : Optional.of(new HeifSequence((int) frames, Duration.ofMillis(units * 1000 / unit)));
    }

    /** Whether a track comes with the pictures of another one. */
    static boolean hasAuxiliary(ByteWindow window, Box film) throws IOException {
        for (Box track : film.children(window, 0)) {
            boolean media = track.type().equals("trak");
            if (media && handler(window, track.child(window, "mdia", 0)) == AUXILIARY) {
                return true;
            }
        }
        return false;
    }

    private static long handler(ByteWindow window, Optional<Box> media) throws IOException {
        Optional<Box> handler = inside(window, media, "hdlr");
        return handler.isEmpty() ? 0 : handler.get().u32At(window, 2 * FULL_BOX);
    }

    private static Optional<Box> inside(ByteWindow window, Optional<Box> parent, String type) throws IOException {
        return parent.isEmpty() ? Optional.empty() : parent.get().child(window, type, 0);
    }
}
