package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Shelf;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * Printed pages, each in twelve forms (formats, qualities and sizes), searched at the normal level: whether each form is found
 * beside the page itself, and as the same picture; and whether pages of other content are told from each other.
 */
final class PageTrial {

    private static final List<SheetKind> KINDS = List.of(SheetKind.values());
    private static final int COARSE = 150;

    private final Shelf shelf;
    private final Path folder;
    private final PrintStream out;
    private final Map<Long, Written> written = new HashMap<>();

    PageTrial(Shelf shelf, Path temporary, PrintStream out) throws IOException {
        this.shelf = shelf;
        this.folder = Files.createDirectory(temporary.resolve("page-forms"));
        this.out = out;
    }

    /** A form of a page. */
    private record Written(int page, String form) {

        boolean isOriginal() {
            return form.equals(PageForm.original().name());
        }

        @Override
        public String toString() {
            return page + " (" + form + ")";
        }
    }

    /** Pairs of one form: how many there are, were found, and as the same picture. */
    private static final class Count {
        private int pairs;
        private int found;
        private int same;
    }

    void run(int pages) throws IOException {
        List<IndexedPicture> pictures = new ArrayList<>();
        for (int number = 0; number < pages; number++) {
            write(number, pictures);
        }
        Map<String, Count> counts = new TreeMap<>();
        written.values().stream().filter(one -> !one.isOriginal()).forEach(one -> count(counts, one).pairs++);
        List<Match> strangers = new ArrayList<>();
        for (Match match : shelf.matches(pictures, Level.NORMAL)) {
            Written one = written(match.first());
            Written other = written(match.second());
            if (one.page() != other.page()) {
                strangers.add(match);
            } else if (one.isOriginal() || other.isOriginal()) {
                Count count = count(counts, one.isOriginal() ? other : one);
                count.found++;
                count.same += match.tier() == Tier.SAME_PICTURE ? 1 : 0;
            }
        }
        print(pages, counts, strangers);
    }

    private static Count count(Map<String, Count> counts, Written one) {
        return counts.computeIfAbsent(one.form(), form -> new Count());
    }

    private Written written(long id) {
        return Objects.requireNonNull(written.get(id));
    }

    private void write(int number, List<IndexedPicture> pictures) throws IOException {
        int dpi = 100 + 50 * (number % 5);
        BufferedImage page = page(number, dpi);
        List<PageForm> forms = new ArrayList<>(PageForm.others(dpi <= COARSE));
        forms.add(0, PageForm.original());
        for (PageForm form : forms) {
            String name = number + "-" + form.name().replaceAll("[^a-z0-9]+", "-");
            Path file = folder.resolve(name + form.encoding().suffix());
            IndexedPicture picture = shelf.put(Files.write(file, form.of(page)));
            written.put(picture.id(), new Written(number, form.name()));
            pictures.add(picture);
        }
    }

    private static BufferedImage page(int number, int dpi) {
        long seed = ProofFigures.SEED + 15_485_863L * number;
        int kind = number % (KINDS.size() + 1);
        return kind == KINDS.size()
                ? Drawing.NOTE.of(seed).before()
                : KINDS.get(kind).laidOut(new Random(seed)).drawn(dpi);
    }

    private void print(int pages, Map<String, Count> counts, List<Match> strangers) {
        Table table = new Table(
                out,
                pages + " pages, each against the page itself at the normal level",
                List.of("form", "pairs", "found", "same picture"));
        Count all = new Count();
        counts.forEach((form, count) -> {
            row(table, form, count);
            all.pairs += count.pairs;
            all.found += count.found;
            all.same += count.same;
        });
        row(table, "**all**", all);
        out.println(
                "\nPairs of different pages that were matched: " + strangers.size() + ", of these as the same picture: "
                        + strangers.stream()
                                .filter(match -> match.tier() == Tier.SAME_PICTURE)
                                .count());
        strangers.stream()
                .limit(20)
                .forEach(match -> out.println(
                        "- " + written(match.first()) + " and " + written(match.second()) + ": " + match.label()));
    }

    private static void row(Table table, String form, Count count) {
        table.row(form, count.pairs, share(count.found, count.pairs), share(count.same, count.pairs));
    }

    private static String share(int some, int of) {
        return String.format(Locale.ROOT, "%.3f", (double) some / Math.max(1, of));
    }
}
