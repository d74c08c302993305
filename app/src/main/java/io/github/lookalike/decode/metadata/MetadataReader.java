package io.github.lookalike.decode.metadata;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the metadata of any file; what cannot be read is as if it were not there. */
public final class MetadataReader {

    private static final Logger LOG = LoggerFactory.getLogger(MetadataReader.class);

    private MetadataReader() {}

    /**
     * The metadata.
     *
     * @param type what the file is by content
     */
    public static Metadata read(RangedSource source, ContentType type) {
        try {
            if (type == ContentType.JPEG) {
                return JpegMetadata.read(source);
            }
            if (type == ContentType.JPEG_XL || type == ContentType.JPEG_2000) {
                return BoxMetadata.read(source);
            }
            return type.family() == ContentType.Family.HEIF ? HeifMetadata.read(source) : general(source);
        } catch (IOException
                | ImageProcessingException
                | RuntimeException
                | OutOfMemoryError
                | StackOverflowError
                | AssertionError e) {
            // The parser meets hostile files: whatever it throws, the picture itself is still good.
            LOG.debug("no metadata from {}", source.path(), e);
            return Metadata.NONE;
        }
    }

    private static Metadata general(RangedSource source) throws IOException, ImageProcessingException {
        WindowStream stream = new WindowStream(new ByteWindow(source));
        return MetadataFacts.of(ImageMetadataReader.readMetadata(stream, source.size()));
    }
}
