package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The program as people run it over two folders: of changed pictures, and of true copies. */
final class FindTrial {

    private static final List<Encoding> COPIES =
            List.of(Encoding.jpeg(75), Encoding.of("png"), Encoding.progressive(60), Encoding.fullColour(90));

    private final Program program;
    private final Path temporary;
    private final Photographs photographs;
    private final PrintStream out;

    FindTrial(Program program, Path temporary, Photographs photographs, PrintStream out) {
        this.program = program;
        this.temporary = temporary;
        this.photographs = photographs;
        this.out = out;
    }

    /** How many changed pictures a rule would take. */
    int run() throws IOException, InterruptedException {
        Path changed = Files.createDirectory(temporary.resolve("changed"));
        Path copied = Files.createDirectory(temporary.resolve("copied"));
        for (int number = 0; number < photographs.count(); number++) {
            write(changed, copied, number);
        }
        FoundGroups wrong = FoundGroups.in(program.find(changed).json());
        FoundGroups right = FoundGroups.in(program.find(copied).json());
        Table table = new Table(
                out, "`find` over folders", List.of("folder", "pairs", "redundant", "safe", "share of pairs"));
        row(table, "one compact change each", wrong);
        row(table, "true copies", right);
        wrong.groups().stream()
                .filter(group -> !group.safe().isEmpty())
                .limit(20)
                .forEach(group -> out.println("- " + group.safe() + " for " + group.keeper()));
        return safe(wrong);
    }

    private void row(Table table, String folder, FoundGroups found) {
        double share = (double) safe(found) / photographs.count();
        table.row(
                folder, photographs.count(), found.redundant(), safe(found), String.format(Locale.ROOT, "%.3f", share));
    }

    private static int safe(FoundGroups found) {
        return found.groups().stream().mapToInt(group -> group.safe().size()).sum();
    }

    /** Changes that span less than twelve samples are drawn again, as larger ones. */
    private void write(Path changed, Path copied, int number) throws IOException {
        Random random = new Random(ProofFigures.SEED + 32_452_843L * number);
        BufferedImage photograph = photographs.get(number, 1100);
        Changed change = changed(photograph, random);
        Encoding copy = COPIES.get(number % COPIES.size());
        byte[] original = Encoding.jpeg(92).bytes(photograph);
        BufferedImage after = Encoding.shown(Encoding.jpeg(92).bytes(change.after()));
        Files.write(changed.resolve(number + "-one.jpg"), Encoding.jpeg(92).bytes(change.before()));
        Files.write(changed.resolve(number + "-two" + copy.suffix()), copy.bytes(after));
        BufferedImage shown = Encoding.shown(original);
        double scale = number % 3 == 0 ? 0.5 : 1;
        Files.write(copied.resolve(number + "-one.jpg"), original);
        Files.write(
                copied.resolve(number + "-two" + copy.suffix()), copy.bytes(Resampling.LANCZOS.scaled(shown, scale)));
    }

    private static Changed changed(BufferedImage photograph, Random random) {
        while (true) {
            Changed changed =
                    List.of(PhotoChange.values()).get(random.nextInt(7)).of(photograph, random);
            Extent extent = Extent.of(changed.before(), changed.after(), 1);
            if (extent.span() >= 2 * Extent.LEAST && extent.contrast() >= 2 * Extent.FLOOR) {
                return changed;
            }
        }
    }
}
