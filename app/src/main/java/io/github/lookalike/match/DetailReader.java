package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.OwnColours;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.Saved;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.decode.saving.Quantisation;
import io.github.lookalike.match.detail.CodedStep;
import io.github.lookalike.match.detail.Detail;
import io.github.lookalike.match.detail.SavingNoise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads pictures in full for comparing them, with what saving explains. */
final class DetailReader {

    private final PictureReader reader;

    DetailReader(PictureReader reader) {
        this.reader = reader;
    }

    /**
     * Every sample of a picture; nothing of a damaged one, which a reading at a small size may not have met.
     *
     * @throws UnreadableException when it cannot be read any more
     */
    Optional<Detail> read(Path file) throws UnreadableException {
        Picture picture = reader.read(file, TargetSize.FULL);
        return picture.damage().isPresent() ? Optional.empty() : Optional.of(of(file, picture.pixels(), picture.own()));
    }

    /** The same of samples that were read already. */
    Detail of(Path file, Pixels pixels) {
        return of(file, pixels, Optional.empty());
    }

    private Detail of(Path file, Pixels pixels, Optional<OwnColours> own) {
        Saved saved = reader.saved(file);
        Quantisation quantisation = saved.quantisation();
        SavingNoise light = noise(file, pixels, quantisation, quantisation.light());
        // What the file does not tell is measured once for both.
        SavingNoise colour = quantisation.kind() == Quantisation.Kind.UNTOLD
                ? light
                : noise(file, pixels, quantisation, quantisation.colour());
        return new Detail(pixels, own, light, colour, PageSaliency.printed(pixels), saved.widened());
    }

    private static SavingNoise noise(Path file, Pixels pixels, Quantisation quantisation, List<Integer> steps) {
        return switch (quantisation.kind()) {
            case NONE -> SavingNoise.NONE;
            case UNTOLD -> SavingNoise.flat(CodedStep.of(pixels, bits(file)), quantisation.lost());
            case PALETTE -> SavingNoise.PALETTE;
            case JPEG -> SavingNoise.ofJpeg(steps);
            case TRANSFORM -> SavingNoise.flat((double) steps.get(0) / Quantisation.PARTS, quantisation.lost());
        };
    }

    private static long bits(Path file) {
        try {
            return Files.size(file) * Byte.SIZE;
        } catch (IOException e) {
            // So that nothing is explained.
            return Long.MAX_VALUE;
        }
    }
}
