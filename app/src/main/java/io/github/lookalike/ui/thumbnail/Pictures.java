package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures on the screen: those read lately at once, the others when one of the threads {@code thumb-1} and
 * {@code thumb-2} has read them, the one asked for last first.
 */
public final class Pictures implements AutoCloseable {

    private static final int THREADS = 2;

    /** About what two screens show. */
    private static final int WAITING = 60;
    /** What a pixel takes while it is read: four bytes in the image, about as many in what the decoder holds. */
    private static final int BYTES_A_PIXEL = 9;
    /**
     * The same of a picture that is read smaller than it is: a decoder may halve only, and then holds up to four pixels of three
     * bytes for each of the image.
     */
    private static final int BYTES_A_REDUCED_PIXEL = 16;
    /** The code of what the program itself could not do. */
    private static final String FAILED = "WIN-01";

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final Supplier<PictureReader> reader;
    private final Executor eventThread;
    private final ViewCache cache;
    private final long cacheBytes;
    private final long mostPixels;
    private final Semaphore oneLarge = new Semaphore(1);
    private final NewestFirst<Wanted, Runnable> requests = new NewestFirst<>(WAITING);

    /**
     * @param reader asked anew for each picture
     * @param eventThread where those who asked are told
     * @param cacheBytes how much memory may be taken
     */
    public Pictures(Supplier<PictureReader> reader, Executor eventThread, long cacheBytes) {
        this.reader = reader;
        this.eventThread = eventThread;
        this.cache = new ViewCache(cacheBytes);
        this.cacheBytes = cacheBytes;
        this.mostPixels = cacheBytes / BYTES_A_PIXEL;
        for (int i = 1; i <= THREADS; i++) {
            Thread thread = new Thread(this::serve, "thumb-" + i);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /**
     * The picture, if it is at hand; else it is asked for.
     *
     * @param whenThere told on the event thread that it is at hand now, unless it was scrolled away before
     */
    public Optional<View> get(Wanted wanted, Runnable whenThere) {
        Optional<View> view = cache.get(wanted);
        if (view.isEmpty()) {
            requests.add(wanted, whenThere);
        }
        return view;
    }

    /**
     * How close a picture can be looked at: at full size, unless that takes more memory than there is for one.
     *
     * @param width columns of the whole picture
     * @param height rows of it
     */
    public TargetSize closest(int width, int height) {
        double pixels = (double) width * height;
        double share = Math.sqrt(cacheBytes / (BYTES_A_REDUCED_PIXEL * pixels));
        return pixels <= mostPixels
                ? TargetSize.FULL
                : new TargetSize((int) Math.max(Wanted.PART.shortSide() + 1, share * Math.min(width, height)));
    }

    /**
     * What a person looks at of a picture so large that {@link #closest} is not all of it: pixel by pixel, if it is at hand; else
     * it is asked for. Nothing where what was read shows enough, or more is looked at than there is memory for.
     *
     * @param seen the whole as far as it was read, and how it lies
     * @param onto where the keeper's unit square is led to
     * @param screen what is looked at there
     */
    public Optional<LaidView> closeUp(
            Path path, LaidView seen, AffineTransform onto, Rectangle2D screen, Runnable whenThere) {
        if (closest(seen.view().width(), seen.view().height()).equals(TargetSize.FULL)) {
            return Optional.empty();
        }
        return CloseUp.of(seen, onto, screen)
                .filter(part -> (long) part.width() * part.height() <= mostPixels)
                .flatMap(part -> get(Wanted.part(path, part), whenThere)
                        .filter(View.Shown.class::isInstance)
                        .map(view -> CloseUp.laid((View.Shown) view, part, seen)));
    }

    /** The picture, if it is at hand. */
    public Optional<View> peek(Wanted wanted) {
        return cache.get(wanted);
    }

    /** Makes it ready. */
    public void prepare(Wanted wanted) {
        get(wanted, () -> {});
    }

    @Override
    public void close() {
        requests.close();
    }

    private void serve() {
        try {
            Optional<Map.Entry<Wanted, List<Runnable>>> request = requests.take();
            while (request.isPresent()) {
                Wanted wanted = request.get().getKey();
                if (cache.get(wanted).isEmpty()) {
                    cache.put(wanted, readWhereThereIsRoom(wanted));
                }
                request.get().getValue().forEach(eventThread::execute);
                request = requests.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The thread serves the next picture whatever became of this one: a decoder may throw anything. */
    private View readWhereThereIsRoom(Wanted wanted) throws InterruptedException {
        boolean large = wanted.size().shortSide() > Wanted.PART.shortSide()
                && wanted.part().isEmpty();
        if (large) {
            oneLarge.acquire();
        }
        try {
            return large ? readLarge(wanted) : read(wanted);
        } catch (Throwable e) {
            LOG.warn("cannot show {}", wanted.path(), e);
            return new View.Unreadable(FAILED, List.of(Reason.verbatim(String.valueOf(e))));
        } finally {
            if (large) {
                oneLarge.release();
            }
        }
    }

    /** Where other work has taken the memory, a picture is shown less sharp rather than not at all. */
    private View readLarge(Wanted wanted) {
        cache.shrink(cacheBytes / 2);
        try {
            return read(wanted);
        } catch (OutOfMemoryError e) {
            LOG.warn("no memory to show {} so large", wanted.path(), e);
            cache.shrink(0);
            return read(new Wanted(wanted.path(), Wanted.PART, wanted.page()));
        }
    }

    private View part(Path path, Rectangle part) throws UnreadableException {
        Optional<Pixels> pixels = reader.get().readPart(path, part);
        return pixels.isPresent()
                ? new View.Shown(
                        PixelImages.image(pixels.get(), Math.min(part.width(), part.height())),
                        part.width(),
                        part.height())
                : new View.Unreadable(FAILED, List.of());
    }

    private View read(Wanted wanted) {
        try {
            if (wanted.part().isPresent()) {
                return part(wanted.path(), wanted.part().get());
            }
            Picture picture = wanted.page() == 0
                    ? reader.get().read(wanted.path(), wanted.size())
                    : reader.get().readPage(wanted.path(), wanted.page(), wanted.size());
            return new View.Shown(
                    PixelImages.image(picture.pixels(), wanted.size().shortSide()), picture.width(), picture.height());
        } catch (UnreadableException e) {
            return new View.Unreadable(e.code(), e.reasons());
        }
    }
}
