package io.github.lookalike.ui.thumbnail;

import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The pictures on the screen: those read lately at once, the others when one of the threads {@code thumb-1} and
 * {@code thumb-2} has read them, the one asked for last first.
 */
public final class Pictures implements AutoCloseable {

    private static final int THREADS = 2;

    /** About what two screens show. */
    private static final int WAITING = 60;

    private final Supplier<PictureReader> reader;
    private final Executor eventThread;
    private final ViewCache cache;
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
                    cache.put(wanted, read(wanted));
                }
                request.get().getValue().forEach(eventThread::execute);
                request = requests.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private View read(Wanted wanted) {
        try {
            Picture picture = reader.get().read(wanted.path(), wanted.size());
            return new View.Shown(
                    PixelImages.image(picture.pixels(), wanted.size().shortSide()), picture.width(), picture.height());
        } catch (UnreadableException e) {
            return new View.Unreadable(e.code(), String.valueOf(e.getMessage()));
        }
    }
}
