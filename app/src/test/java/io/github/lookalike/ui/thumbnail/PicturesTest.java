package io.github.lookalike.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    private static final long HALF_A_GIGABYTE = 512L << 20;

    @TempDir
    private Path temporary;

    @Test
    void errors_on_all_threads_leave_them_serving_the_next_picture() throws Exception {
        AtomicInteger troubles = new AtomicInteger(4);
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        try (Pictures pictures = new Pictures(
                () -> {
                    if (troubles.getAndDecrement() > 0) {
                        throw new OutOfMemoryError("no room for so many pixels");
                    }
                    return reader;
                },
                Runnable::run,
                1 << 20)) {
            for (int i = 0; i < 4; i++) {
                await(pictures, new Wanted(temporary.resolve("huge-" + i + ".jpg"), Wanted.THUMBNAIL));
            }
            assertThat(await(pictures, new Wanted(picture(), Wanted.THUMBNAIL))).isInstanceOf(View.Shown.class);
        }
    }

    @Test
    void a_large_picture_that_finds_no_memory_is_shown_less_sharp() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        try (Pictures pictures = new Pictures(
                () -> {
                    if (tries.getAndIncrement() == 0) {
                        throw new OutOfMemoryError("taken by others");
                    }
                    return reader;
                },
                Runnable::run,
                1 << 20)) {
            TargetSize large = new TargetSize(Wanted.PART.shortSide() + 1);
            assertThat(await(pictures, new Wanted(picture(), large, 0))).isInstanceOf(View.Shown.class);
            assertThat(tries).hasValue(2);
        }
    }

    @Test
    void what_would_not_fit_into_the_memory_is_looked_at_less_closely() {
        try (Pictures pictures = new Pictures(() -> null, Runnable::run, HALF_A_GIGABYTE / 4)) {
            assertThat(pictures.closest(4000, 3000)).isEqualTo(TargetSize.FULL);
            int shortSide = pictures.closest(12_000, 8_400).shortSide();
            assertThat((double) shortSide * shortSide * 12_000 / 8_400).isBetween(8e6, 8.5e6);
        }
    }

    private static View await(Pictures pictures, Wanted wanted) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        if (pictures.get(wanted, there::countDown).isEmpty()) {
            assertThat(there.await(60, TimeUnit.SECONDS)).isTrue();
        }
        return pictures.peek(wanted).orElseThrow();
    }

    private Path picture() throws IOException {
        Path file = temporary.resolve("dawn.jpg");
        ImageIO.write(Landscape.paint(Scene.all()[0], 300, 200), "jpg", file.toFile());
        return file;
    }
}
