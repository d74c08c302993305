package io.github.lookalike.decode.saving;

import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import io.github.lookalike.decode.webp.LossyStep;
import java.io.IOException;
import java.util.OptionalInt;

/** Reads from a file's headers how it was quantised; what cannot be told counts as nothing lost, which explains least. */
public final class QuantisationReader {

    /** The transform of WebP has half the steps of an orthonormal one. */
    private static final double WEBP_STEP = 0.5;

    private static final int PNG_COLOUR_TYPE = 25;
    private static final int PNG_PALETTE = 3;

    private QuantisationReader() {}

    /**
     * How the picture was quantised.
     *
     * @param type what the file is by content
     */
    public static Quantisation read(RangedSource source, ContentType type) throws IOException {
        ByteWindow window = new ByteWindow(source);
        return switch (type) {
            case JPEG -> JpegTables.read(window);
            case WEBP -> webp(source);
            case JPEG_XL -> JpegXlSteps.read(window);
            case AVIF, HEIC, JPEG_2000 -> Quantisation.UNTOLD;
            case GIF -> Quantisation.PALETTE;
            case PNG -> window.at(PNG_COLOUR_TYPE) == PNG_PALETTE ? Quantisation.PALETTE : Quantisation.NONE;
            default -> Quantisation.NONE;
        };
    }

    private static Quantisation webp(RangedSource source) throws IOException {
        OptionalInt step = LossyStep.coarsest(source);
        return step.isEmpty()
                ? Quantisation.NONE
                : Quantisation.ofTransform(
                        WEBP_STEP * step.getAsInt(), WEBP_STEP * step.getAsInt(), Quantisation.ROUNDED);
    }
}
