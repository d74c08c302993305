package io.github.lookalike.accuracy;

import io.github.lookalike.hash.dct.DctHash;
import io.github.lookalike.match.EvidenceTable;
import io.github.lookalike.match.JudgeFigures;
import io.github.lookalike.match.JudgeTraining;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures pairs of which is known whether they are copies, writes them to the table that the tests keep, trains the judge of
 * matches from it, writes that beside the program's classes, and prints how right it is on pictures it was not trained with.
 *
 * <p>Arguments as of {@link Accuracy}: the folder, how many of its pictures, the longest side. Without a folder it trains from the
 * table that is there.
 */
public final class Training {

    private static final Path PACKAGE = Path.of("resources", "io", "github", "lookalike", "match");

    private static final Path OF_PROGRAM = Path.of("src", "main").resolve(PACKAGE);

    private static final Path OF_TESTS = Path.of("src", "test").resolve(PACKAGE);

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        Path table = OF_TESTS.resolve("evidence.gz");
        if (arguments.length > 0 && !arguments[0].isBlank()) {
            measure(arguments, table);
        }
        List<EvidenceTable.Row> rows;
        try (InputStream in = Files.newInputStream(table)) {
            rows = EvidenceTable.read(in);
        }
        JudgeTraining training = new JudgeTraining(rows);
        Files.createDirectories(OF_PROGRAM);
        Files.writeString(OF_PROGRAM.resolve("judge.txt"), training.file());
        new JudgeFigures(rows, training.heldOut()).print(System.out);
    }

    private static void measure(String[] arguments, Path table) throws IOException {
        Path temporary = Files.createTempDirectory("lookalike-training");
        try {
            Shelf shelf = new Shelf(new DctHash(), temporary);
            List<Original> originals = new Originals(shelf, Integer.parseInt(arguments[2]))
                    .take(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            TrainingPairs pairs = new TrainingPairs(shelf);
            Files.createDirectories(OF_TESTS);
            pairs.photographs(originals);
            write(pairs, table);
            pairs.drawings(HardNegatives.kinds());
            write(pairs, table);
            String labelled = System.getProperty("proof.labelled", "");
            if (!labelled.isBlank()) {
                pairs.labelled(Path.of(labelled));
            }
            write(pairs, table);
        } finally {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void write(TrainingPairs pairs, Path table) throws IOException {
        try (OutputStream out = Files.newOutputStream(table)) {
            EvidenceTable.write(pairs.rows(), out);
        }
    }
}
