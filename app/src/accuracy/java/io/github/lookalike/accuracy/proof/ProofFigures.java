package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Shelf;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.hash.dct.DctHash;
import io.github.lookalike.match.DecodedFullLook;
import io.github.lookalike.review.ProvePair;
import io.github.lookalike.review.WholePages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures what a bulk rule may take unseen. The same pictures, fonts and numbers give the same figures, but for times.
 *
 * <p>Argument: the folder of photographs. System properties, each with {@code proof.} before it: {@code only}, some of
 * compact, curve, moments, edits, copies, pages, find, cost; {@code pairs} that differ in a compact change, from {@code scene} on; {@code curve}, spots
 * of each size, contrast and kind of copy; {@code moments}, pairs of frames; {@code edits}, photographs to edit;
 * {@code copies}, originals to copy; {@code pages}, pages in twelve forms each; {@code labelled}, the folder of {@code groups.csv}; {@code jar}, the built program
 * for find and cost; {@code before}, an older one for cost; {@code library}, pictures for cost; {@code keep}, a folder for pairs that came out wrong.
 */
public final class ProofFigures {

    static final long SEED = 20_261_127;

    /** Each reduced one takes some megabytes of memory. */
    private static final int PHOTOGRAPHS = 60;

    private final Options options;
    private final Path temporary;
    private final PrintStream out;

    private ProofFigures(Options options, Path temporary, PrintStream out) {
        this.options = options;
        this.temporary = temporary;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("lookalike-proof");
        try {
            new ProofFigures(Options.given(), temporary, System.out).run(Path.of(arguments[0]));
        } finally {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(Path pictures) throws IOException, InterruptedException {
        out.println("\nLookalike, what rules may take unseen; " + LocalDate.now(ZoneOffset.UTC) + ", JDK "
                + System.getProperty("java.runtime.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.arch"));
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        PairProof proof = new ProvenPair(
                new Shelf(new DctHash(), temporary),
                new ProvePair(new DecodedFullLook(reader), new WholePages(reader)));
        Crew crew = new Crew(proof, temporary, Options.path("keep").stream().toArray(Path[]::new));
        Photographs photographs = Photographs.of(pictures, PHOTOGRAPHS);
        pairs(crew, photographs, pictures);
        if (options.wants("pages")) {
            new PageTrial(new Shelf(new DctHash(), temporary), temporary, out).run(Options.number("pages", 50));
        }
        programs(photographs, pictures);
    }

    private void pairs(Crew crew, Photographs photographs, Path pictures) throws IOException {
        if (options.wants("compact")) {
            new CompactTrial(crew, photographs, out).run(Options.number("pairs", 2400), Options.number("scene", 0));
        }
        if (options.wants("curve")) {
            new CurveTrial(crew, photographs, out).run(Options.number("curve", 2));
        }
        if (options.wants("moments")) {
            Path labelled = Options.path("labelled").orElse(pictures.resolveSibling("labelled"));
            new MomentTrial(crew, photographs, out).run(Options.number("moments", 400), labelled);
        }
        if (options.wants("edits")) {
            new EditTrial(crew, photographs, out).run(Options.number("edits", 8));
        }
        if (options.wants("copies")) {
            new CopyTrial(crew, photographs, out).run(Options.number("copies", 20));
        }
    }

    private void programs(Photographs photographs, Path pictures) throws IOException, InterruptedException {
        Optional<Path> jar = Options.path("jar");
        Optional<Path> before = Options.path("before");
        if (jar.isPresent() && options.wants("find")) {
            new FindTrial(new Program(jar.get(), temporary), temporary, photographs, out).run();
        }
        if (jar.isPresent() && before.isPresent() && options.wants("cost")) {
            new CostTrial(temporary, pictures, out)
                    .run(
                            Options.number("library", 400),
                            new Program(jar.get(), temporary),
                            new Program(before.get(), temporary));
        }
    }
}
