package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decoder.heif.HeifFile;
import io.github.lookalike.decoder.heif.Item;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/**
 * Reads HEIC, the pictures of iPhones and many other cameras: still pictures of H.265 in a HEIF file (ISO/IEC 23008-12), and
 * frames of sequences that are coded by themselves.
 * Small ones come from a thumbnail inside where that has the shape of the picture, or else tile by tile.
 */
@Extension
public final class HeicDecoder implements ImageDecoder {

    private final Limits limits = Limits.usual();

    @Override
    public List<String> formats() {
        return List.of(Page.FORMAT);
    }

    @Override
    public List<String> suffixes() {
        return List.of("heic", "heif", "hif", "heics", "heifs");
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        return decodePage(source, 0, size);
    }

    /** Pages are the pictures that are shown by themselves, the primary one first, or the frames of a sequence. */
    @Override
    public Optional<Decoded> decodePage(ImageSource source, int index, TargetSize size)
            throws DecodeException, IOException {
        if (!Brands.isHeic(source.head(Brands.ENOUGH))) {
            return Optional.empty();
        }
        try {
            HeifFile file = HeifFile.read(source.all());
            Optional<Item> page = file.page(index);
            return page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Page(file, source, limits, page.get()).decode(size));
        } catch (RuntimeException e) {
            // The edge to hostile content: it is the file that contradicts itself, not the plugin that failed.
            throw new DecodeException("damaged: its content contradicts itself", e);
        } catch (OutOfMemoryError e) {
            throw new DecodeException(DecodeException.Kind.TOO_LARGE, "too large for the memory");
        }
    }
}
