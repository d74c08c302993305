package io.github.lookalike.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A program that looks for similar pictures in a folder, or takes their fingerprints.
 *
 * @param name what it is and what it is told
 * @param command how it is started
 * @param environment what it is started with besides
 * @param caches where it keeps what it knows; deleted for a cold run
 * @param missing what is not installed that it needs; empty when it can run
 * @param groups reads what it found; empty where it finds nothing or does not say
 */
record Contender(
        String name,
        List<String> command,
        Map<String, String> environment,
        Optional<Path> caches,
        Supplier<Optional<String>> missing,
        Optional<Answer> groups) {

    /** Hashes with a pool of processes, as the documentation of imagehash shows it for one. */
    private static final String PYTHON = String.join(
            "\n",
            "import sys, os, multiprocessing, imagehash",
            "from PIL import Image",
            "def one(path): return str(imagehash.phash(Image.open(path)))",
            "if __name__ == '__main__':",
            "    paths = [os.path.join(sys.argv[1], name) for name in os.listdir(sys.argv[1])]",
            "    print(len(multiprocessing.Pool(int(sys.argv[2])).map(one, paths, 1)))");

    /** Reads the groups of the last run. */
    @FunctionalInterface
    interface Answer {
        List<List<Path>> read() throws IOException;
    }

    /** @param java the Java that runs it */
    static Contender scan(Path java, Path jar, Path pictures, int threads, Path work) {
        Path data = work.resolve("scan " + java.toString().replace('/', ' '));
        return new Contender(
                "Lookalike scan, " + title(java),
                command(java, jar, "scan", pictures, threads, data),
                Map.of(),
                Optional.of(data),
                Optional::empty,
                Optional.empty());
    }

    /** @param java the Java that runs it */
    static Contender find(Path java, Path jar, Path pictures, int threads, Path work) {
        Path data = work.resolve("find " + java.toString().replace('/', ' '));
        Path json = work.resolve("found.json");
        List<String> command = new ArrayList<>(command(java, jar, "find", pictures, threads, data));
        command.addAll(List.of("--format", "json", "--output", json.toString()));
        return new Contender(
                "Lookalike find, " + title(java),
                command,
                Map.of(),
                Optional.of(data),
                Optional::empty,
                Optional.of(() -> Groups.ofLookalike(json)));
    }

    private static List<String> command(Path java, Path jar, String command, Path pictures, int threads, Path data) {
        return List.of(
                java.toString(),
                "-jar",
                jar.toString(),
                command,
                pictures.toString(),
                "--data",
                data.toString(),
                "--workers",
                String.valueOf(threads));
    }

    /** The folder that a Java lies in says which it is. */
    private static String title(Path java) {
        Path home = java.getParent() == null ? null : java.getParent().getParent();
        return home == null || home.getFileName() == null
                ? java.toString()
                : home.getFileName().toString();
    }

    static List<Contender> others(Path pictures, int threads, Path work) {
        return List.of(
                czkawka(pictures, threads, work),
                findImageDupes(pictures),
                python(pictures, threads),
                imageIo(pictures, threads));
    }

    private static Contender czkawka(Path pictures, int threads, Path work) {
        Path caches = work.resolve("czkawka");
        Path json = work.resolve("czkawka.json");
        return new Contender(
                "czkawka_cli image",
                List.of(
                        "czkawka_cli",
                        "image",
                        "-d",
                        pictures.toString(),
                        "-T",
                        String.valueOf(threads),
                        "-N",
                        "-M",
                        "-C",
                        json.toString()),
                Map.of("XDG_CACHE_HOME", caches.toString(), "XDG_CONFIG_HOME", caches.toString()),
                Optional.of(caches),
                () -> missing("czkawka_cli"),
                Optional.of(() -> Groups.ofCzkawka(json)));
    }

    private static Contender findImageDupes(Path pictures) {
        return new Contender(
                "findimagedupes (one thread)",
                List.of("findimagedupes", "-R", "--", pictures.toString()),
                Map.of(),
                Optional.empty(),
                () -> missing("findimagedupes"),
                Optional.empty());
    }

    private static Contender python(Path pictures, int threads) {
        return new Contender(
                "Pillow + imagehash.phash",
                List.of("python3", "-c", PYTHON, pictures.toString(), String.valueOf(threads)),
                Map.of(),
                Optional.empty(),
                () -> missing("python3").or(Contender::missingModule),
                Optional.empty());
    }

    private static Contender imageIo(Path pictures, int threads) {
        return new Contender(
                "ImageIO + JImageHash",
                List.of(
                        Machine.java(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JImageHashLoop.class.getName(),
                        pictures.toString(),
                        String.valueOf(threads)),
                Map.of(),
                Optional.empty(),
                Optional::empty,
                Optional.empty());
    }

    private static Optional<String> missing(String program) {
        return Machine.has(program) ? Optional.empty() : Optional.of(program + " is not on the path");
    }

    private static Optional<String> missingModule() {
        try {
            int exit = new ProcessBuilder("python3", "-c", "import imagehash, PIL")
                    .start()
                    .waitFor();
            return exit == 0 ? Optional.empty() : Optional.of("python3 has no imagehash: pip install imagehash");
        } catch (IOException e) {
            return Optional.of("python3 cannot be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
