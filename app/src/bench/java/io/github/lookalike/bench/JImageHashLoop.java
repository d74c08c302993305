package io.github.lookalike.bench;

import dev.brachtendorf.jimagehash.hashAlgorithms.HashingAlgorithm;
import dev.brachtendorf.jimagehash.hashAlgorithms.PerceptiveHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What one writes first in Java: every file through ImageIO and JImageHash, as its README shows it. */
final class JImageHashLoop {

    private static final int BITS = 64;

    private JImageHashLoop() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
        HashingAlgorithm hash = new PerceptiveHash(BITS);
        List<Future<?>> hashes = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            files.forEach(file -> hashes.add(threads.submit(() -> hash.hash(file.toFile()))));
        }
        for (Future<?> one : hashes) {
            one.get();
        }
        threads.shutdown();
        System.out.println(hashes.size());
    }
}
