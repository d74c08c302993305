package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Pixels;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the pixels that were asked for last, as much as a number of bytes allows; safe for use by several threads. */
final class Recent {

    private final long most;
    private final Map<ImageFile, Pixels> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * @param most bytes of samples kept; the newest pixels are kept however large
     */
    Recent(long most) {
        this.most = most;
    }

    /** By all facts of the file: one that changed is another. */
    synchronized Optional<Pixels> get(ImageFile file) {
        return Optional.ofNullable(kept.get(file));
    }

    synchronized void put(ImageFile file, Pixels pixels) {
        Pixels before = kept.put(file, pixels);
        bytes += size(pixels) - (before == null ? 0 : size(before));
        while (bytes > most && kept.size() > 1) {
            Iterator<Pixels> oldest = kept.values().iterator();
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    /** Luma, and two colours of half the columns and rows. */
    private static long size(Pixels pixels) {
        return (long) pixels.width() * pixels.height() * 3 / 2;
    }
}
