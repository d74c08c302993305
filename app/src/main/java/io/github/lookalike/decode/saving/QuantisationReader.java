package io.github.lookalike.decode.saving;

import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;

/** Reads from a file's headers how it was quantised; what cannot be told counts as nothing lost, which explains least. */
public final class QuantisationReader {

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
            case WEBP -> WebpHeader.read(window);
            case GIF -> Quantisation.PALETTE;
            case PNG -> window.at(PNG_COLOUR_TYPE) == PNG_PALETTE ? Quantisation.PALETTE : Quantisation.NONE;
            default -> Quantisation.NONE;
        };
    }
}
