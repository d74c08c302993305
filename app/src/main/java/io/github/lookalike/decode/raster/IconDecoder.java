package io.github.lookalike.decode.raster;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * Reads the bitmaps of Windows icons and cursors with the masks that make parts of them transparent: the largest picture of
 * the file, and of those the one of most colours. Icons that hold it as PNG are left to the general readers.
 */
public final class IconDecoder implements ImageDecoder {

    private final long maxPixels;

    /** @param maxPixels pictures with more are refused */
    public IconDecoder(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    @Override
    public List<String> formats() {
        return List.of(ContentType.ICO.title(), ContentType.CUR.title());
    }

    @Override
    public List<String> suffixes() {
        return List.of("ico", "cur");
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        ContentType type = Sniffer.sniff(source.head(Sniffer.ENOUGH));
        if (type != ContentType.ICO && type != ContentType.CUR) {
            return Optional.empty();
        }
        ByteBuffer file = source.all().order(ByteOrder.LITTLE_ENDIAN);
        Optional<IconBitmap> bitmap = IconBitmap.largest(file);
        if (bitmap.isEmpty()) {
            return Optional.empty();
        }
        RowPicture picture =
                new RowPicture(type.title(), bitmap.get().width(), bitmap.get().height(), Turn.FLIP);
        return Optional.of(picture.read(source, new IconSamples(bitmap.get()), size, maxPixels));
    }
}
