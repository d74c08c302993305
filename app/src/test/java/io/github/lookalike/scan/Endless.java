package io.github.lookalike.scan;

import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Never ends on files that begin with its name, whoever interrupts it. */
final class Endless implements ImageDecoder {

    @Override
    public List<String> formats() {
        return List.of("ENDLESS");
    }

    @Override
    public List<String> suffixes() {
        return List.of("png");
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws IOException {
        if (StandardCharsets.US_ASCII.decode(source.head(7)).toString().equals("endless")) {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(10_000_000);
                Thread.interrupted();
            }
        }
        return Optional.empty();
    }
}
