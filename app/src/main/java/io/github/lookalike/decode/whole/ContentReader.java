package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells by the headers of any file all that it holds; what cannot be told is left open, and so never thought away. */
public final class ContentReader {

    private static final Logger LOG = LoggerFactory.getLogger(ContentReader.class);

    private ContentReader() {}

    /**
     * All that the file holds; empty when that cannot be told.
     *
     * @param type what the file is by content
     */
    public static Optional<Content> read(RangedSource source, ContentType type) {
        try {
            return told(new Numbers(new ByteWindow(source)), type).map(Facts::content);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // The parser meets hostile files: whatever it throws, the picture itself is still good.
            LOG.debug("cannot tell what is in {}", source.path(), e);
            return Optional.empty();
        }
    }

    private static Optional<Facts> told(Numbers file, ContentType type) throws IOException {
        return switch (type.family()) {
            case PICTURE -> picture(file, type);
            case RAW -> RawContent.read(file, type);
            case HEIF -> HeifContent.read(file);
            case UNREADABLE_PICTURE, OTHER -> Optional.empty();
        };
    }

    private static Optional<Facts> picture(Numbers file, ContentType type) throws IOException {
        return switch (type) {
            case JPEG -> JpegContent.read(file);
            case PNG -> PngContent.read(file);
            case GIF -> GifContent.read(file);
            case WEBP -> WebpContent.read(file);
            case TIFF -> TiffContent.read(file);
            case PSD -> PsdContent.read(file);
            case PNM -> PnmContent.read(file);
            case BMP, BARE_BITMAP, TGA, PCX, ICO, CUR, ICNS, DDS, SGI, XWD, IFF, HDR -> HeaderContent.read(file, type);
            default -> Optional.empty();
        };
    }
}
