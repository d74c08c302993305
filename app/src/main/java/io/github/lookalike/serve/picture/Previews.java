package io.github.lookalike.serve.picture;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.Recent;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as JPEG, upright and reduced; those sent lately are kept. */
public final class Previews {

    /** So many pictures are decoded at once; each may take as much memory as a picture of a scan. */
    private static final int AT_ONCE = 2;

    private static final long MOST_BYTES = 32L << 20;

    private final PictureReader reader;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Recent<Key, byte[]> kept = new Recent<>(MOST_BYTES, jpeg -> jpeg.length);

    private record Key(long id, long size, long modified, int longSide) {}

    public Previews(PictureReader reader) {
        this.reader = reader;
    }

    /**
     * The picture as JPEG.
     *
     * @param longSide of what is sent, at most
     * @throws UnreadableException when the file gives no picture any more
     */
    public byte[] jpeg(IndexedPicture picture, int longSide)
            throws UnreadableException, IOException, InterruptedException {
        Key key = new Key(
                picture.id(), picture.file().bytes(), picture.file().modified().toEpochMilli(), longSide);
        Optional<byte[]> known = kept.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        turns.acquire();
        try {
            Optional<byte[]> before = kept.get(key);
            return before.isPresent() ? before.get() : keep(key, made(picture.file(), longSide));
        } finally {
            turns.release();
        }
    }

    private byte[] made(ImageFile file, int longSide) throws UnreadableException, IOException {
        double shape = (double) Math.min(file.width(), file.height()) / Math.max(file.width(), file.height());
        TargetSize size = new TargetSize((int) Math.max(1, Math.round(shape * longSide)));
        Pixels pixels = reader.read(file.path(), size).pixels();
        double scale = Math.min(1, (double) longSide / Math.max(pixels.width(), pixels.height()));
        int width = (int) Math.max(1, Math.round(pixels.width() * scale));
        int height = (int) Math.max(1, Math.round(pixels.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels.averagedRgb(width, height), 0, width);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            ImageIO.write(image, "jpeg", out);
        }
        return jpeg.toByteArray();
    }

    private byte[] keep(Key key, byte[] jpeg) {
        kept.put(key, jpeg);
        return jpeg;
    }
}
