package io.github.lookalike.decode.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.xmp.XmpReader;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The metadata of JPEG XL (ISO/IEC 18181-2 §9) and JPEG 2000 (ISO/IEC 15444-1 annex I, XMP specification part 3): boxes
 * beside the picture. What is compressed with Brotli stays unknown.
 */
final class BoxMetadata {

    /** More is no note of a person or a camera. */
    private static final int LARGEST = 4 << 20;

    private static final int UUID = 16;
    private static final byte[] XMP = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");
    private static final byte[] EXIF = "JpgTiffExif->JP2".getBytes(StandardCharsets.US_ASCII);

    private BoxMetadata() {}

    static Metadata read(RangedSource source) throws IOException {
        ByteWindow window = new ByteWindow(source);
        com.drew.metadata.Metadata found = new com.drew.metadata.Metadata();
        for (Box box : Box.whole(window).children(window, 0)) {
            byte[] content = content(window, box);
            switch (box.type()) {
                case "Exif" -> addExif(content, HeifMetadata.tiffHeader(content), found);
                case "xml " -> new XmpReader().extract(content, found);
                case "uuid" -> addUuid(content, found);
                default -> {}
            }
        }
        return MetadataFacts.of(found);
    }

    private static byte[] content(ByteWindow window, Box box) throws IOException {
        boolean note = box.type().equals("Exif")
                || box.type().equals("xml ")
                || box.type().equals("uuid");
        long length = box.to() - box.from();
        byte[] content = new byte[note && length <= LARGEST ? (int) length : 0];
        int filled = 0;
        while (filled < content.length) {
            int read = window.read(box.from() + filled, content, filled, content.length - filled);
            if (read <= 0) {
                return Arrays.copyOf(content, filled);
            }
            filled += read;
        }
        return content;
    }

    private static void addUuid(byte[] content, com.drew.metadata.Metadata found) {
        byte[] id = Arrays.copyOf(content, UUID);
        if (content.length > UUID && Arrays.equals(id, XMP)) {
            new XmpReader().extract(Arrays.copyOfRange(content, UUID, content.length), found);
        } else if (content.length > UUID && Arrays.equals(id, EXIF)) {
            addExif(content, UUID, found);
        }
    }

    private static void addExif(byte[] exif, int start, com.drew.metadata.Metadata found) {
        if (start > 0) {
            new StandardExif().extract(new ByteArrayReader(exif, start), found);
        }
    }
}
