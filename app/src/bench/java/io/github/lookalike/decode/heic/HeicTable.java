package io.github.lookalike.decode.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.bench.Machine;
import io.github.lookalike.decode.jpeg.CpuClock;
import io.github.lookalike.decode.jpeg.Figures;
import io.github.lookalike.decode.jpeg.JpegDecoder;
import io.github.lookalike.decode.jpeg.Program;
import io.github.lookalike.decode.source.FileImageSource;
import io.github.lookalike.decode.source.MemoryBudget;
import io.github.lookalike.decoder.heic.HeicDecoder;
import io.github.lookalike.hash.dct.DctHash;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Prints what reading HEIC takes against our own reading of the same picture as a JPEG and against {@code heif-convert}, and
 * how true it is. Run by
 *
 * <pre>./mvnw -q -Pbench -pl app -am test -Dbench.command="-Xmx1g io.github.lookalike.decode.heic.HeicTable FILE 9 [DIR]"</pre>
 *
 * with a HEIC file or a folder of them, and the number of rounds; of a second folder is counted how many of the files that
 * {@code heif-convert} decodes are decoded here. In a round each way reads the picture several times, on one thread. CPU
 * time counts, that of the compiler and the collector included; four rounds come before those that count. From
 * {@code heif-convert}, which writes raw planes, the time of a start is taken off. Ratios are medians over the rounds.
 */
public final class HeicTable {

    private static final TargetSize SCAN = new TargetSize(128);
    private static final int WARM_UP = 4;
    private static final float JPEG_QUALITY = .85f;
    private static final Program HEIF_CONVERT = new Program("heif-convert");
    private static final Program HEIF_ENC = new Program("heif-enc");
    private static final HeicDecoder HEIC = new HeicDecoder();

    private final PrintStream out = System.out;
    private final int rounds;
    private final Path made;
    /** Keeps the compiler from leaving work out whose result nobody wants. */
    private long blackHole;

    private HeicTable(int rounds) throws IOException {
        this.rounds = rounds;
        this.made = Files.createTempDirectory("heic");
    }

    public static void main(String[] arguments) throws IOException, DecodeException, InterruptedException {
        HeicTable table = new HeicTable(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9);
        Machine.describe(table.out);
        for (Path file : heics(Path.of(arguments[0]))) {
            table.print(file);
        }
        if (arguments.length > 2) {
            table.count(heics(Path.of(arguments[2])));
        }
        table.out.println("what was made lies in " + table.made + (table.blackHole == 1 ? "." : ""));
    }

    private static List<Path> heics(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            HEIC.suffixes().stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** What reads the picture once, for all we want to know of its time. */
    private interface Reading {
        void read() throws IOException, DecodeException, InterruptedException;
    }

    /**
     * One way to read the picture, and the seconds of CPU it took in each round.
     *
     * @param times it reads in a round
     */
    private record Way(String title, int times, boolean child, Reading reading, List<Double> taken) {

        Way(String title, int times, Reading reading) {
            this(title, times, false, reading, new ArrayList<>());
        }

        double seconds() throws IOException, DecodeException, InterruptedException {
            double start = clock();
            for (int i = 0; i < times; i++) {
                reading.read();
            }
            return (clock() - start) / times;
        }

        private double clock() throws IOException {
            return child ? CpuClock.children() : CpuClock.own();
        }

        double milliseconds() {
            return 1000 * median(taken);
        }

        double ratio(Way other) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < taken.size(); i++) {
                ratios.add(taken.get(i) / other.taken.get(i));
            }
            return median(ratios);
        }

        private static double median(List<Double> values) {
            return Figures.median(
                    values.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private void print(Path file) throws IOException, DecodeException, InterruptedException {
        Pixels whole = decode(HEIC, file, TargetSize.FULL);
        Path jpeg = jpeg(whole);
        out.printf(
                "%n%s: %d × %d, %d KB; as JPEG %d KB; %d rounds%n",
                file.getFileName(),
                whole.width(),
                whole.height(),
                Files.size(file) / 1000,
                Files.size(jpeg) / 1000,
                rounds);
        List<Way> ways = new ArrayList<>();
        Way export = new Way("its JPEG export, small and fingerprint", 20, () -> small(new JpegDecoder(), jpeg));
        ways.add(export);
        Optional<Path> bare = withoutThumbnail(file);
        if (bare.isPresent()) {
            ways.add(new Way("by the thumbnail, small and fingerprint", 20, () -> small(HEIC, file)));
        }
        Path coded = bare.orElse(file);
        ways.add(new Way("by all its samples, small and fingerprint", 3, () -> small(HEIC, coded)));
        ways.add(new Way(
                "all pixels",
                1,
                () -> blackHole += decode(HEIC, file, TargetSize.FULL).width()));
        Optional<Way> peer = peer(file);
        peer.ifPresent(ways::add);
        run(ways);
        out.printf("%-44s %10s %10s %16s%n", "CPU", "ms each", "of JPEG", "of heif-convert");
        for (Way way : ways) {
            String ofPeer = peer.map(known -> String.format(Locale.ROOT, "%.2f", way.ratio(known)))
                    .orElse("");
            out.printf(
                    Locale.ROOT,
                    "%-44s %10.1f %10.2f %16s%n",
                    way.title(),
                    way.milliseconds(),
                    way.ratio(export),
                    ofPeer);
        }
        if (peer.isPresent()) {
            printFidelity(file, whole);
        }
    }

    private void run(List<Way> ways) throws IOException, DecodeException, InterruptedException {
        Optional<Path> tiny = isPeerThere() ? Optional.of(tiny()) : Optional.empty();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Way way : ways) {
                double seconds = way.seconds();
                if (way.child() && tiny.isPresent()) {
                    seconds -= new Way("", 4, true, () -> convert(tiny.get(), "y4m"), List.of()).seconds();
                }
                if (round >= 0) {
                    way.taken().add(seconds);
                }
            }
        }
    }

    private boolean isPeerThere() {
        return HEIF_CONVERT.isInstalled() && HEIF_ENC.isInstalled();
    }

    private Optional<Way> peer(Path file) {
        if (!isPeerThere()) {
            out.println("heif-convert and heif-enc are not installed");
            return Optional.empty();
        }
        return Optional.of(new Way("heif-convert, all pixels", 1, true, () -> convert(file, "y4m"), new ArrayList<>()));
    }

    private Path convert(Path file, String suffix) throws IOException, InterruptedException {
        Path to = made.resolve("converted." + suffix);
        HEIF_CONVERT.run(List.of(file.toString(), to.toString()));
        return to;
    }

    private void small(ImageDecoder decoder, Path file) throws IOException, DecodeException {
        blackHole += new DctHash().fingerprint(decode(decoder, file, SCAN)).hashCode();
    }

    private static Pixels decode(ImageDecoder decoder, Path file, TargetSize size) throws IOException, DecodeException {
        try (FileImageSource source =
                FileImageSource.open(file, Integer.MAX_VALUE, new MemoryBudget(Long.MAX_VALUE).share())) {
            return decoder.decode(source, size).orElseThrow().pixels();
        }
    }

    /** The file with a word in the place of the one by which thumbnails are found; empty for a file without. */
    private Optional<Path> withoutThumbnail(Path file) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (!bytes.contains("thmb")) {
            return Optional.empty();
        }
        Path bare = made.resolve("bare-" + file.getFileName());
        Files.writeString(bare, bytes.replaceFirst("thmb", "none"), StandardCharsets.ISO_8859_1);
        return Optional.of(bare);
    }

    private Path jpeg(Pixels pixels) throws IOException {
        Path file = Files.createTempFile(made, "export", ".jpg");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(JPEG_QUALITY);
        try (ImageOutputStream to = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(image(pixels), null, null), quality);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static BufferedImage image(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                image.setRGB(x, y, pixels.rgb(x, y));
            }
        }
        return image;
    }

    private Path tiny() throws IOException, InterruptedException {
        Path drawn = made.resolve("tiny.png");
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", drawn.toFile());
        Path tiny = made.resolve("tiny.heic");
        HEIF_ENC.run(List.of(drawn.toString(), "-o", tiny.toString()));
        return tiny;
    }

    private void printFidelity(Path file, Pixels whole) throws IOException, InterruptedException {
        BufferedImage theirs = ImageIO.read(convert(file, "png").toFile());
        if (theirs.getWidth() != whole.width() || theirs.getHeight() != whole.height()) {
            out.printf("heif-convert shows %d × %d pixels%n", theirs.getWidth(), theirs.getHeight());
            return;
        }
        double sum = 0;
        for (int y = 0; y < whole.height(); y++) {
            for (int x = 0; x < whole.width(); x++) {
                int rgb = theirs.getRGB(x, y);
                double luma = .299 * (rgb >> 16 & 0xff) + .587 * (rgb >> 8 & 0xff) + .114 * (rgb & 0xff);
                sum += Math.pow(whole.luma(x, y) - luma, 2);
            }
        }
        out.printf(
                Locale.ROOT,
                "luma differs from that of heif-convert by %.2f of 255 (rms)%n",
                Math.sqrt(sum / ((double) whole.width() * whole.height())));
    }

    private void count(List<Path> files) throws InterruptedException {
        int theirs = 0;
        List<Path> missing = new ArrayList<>();
        for (Path file : files) {
            if (!isDecoded(() -> convert(file, "y4m"))) {
                continue;
            }
            theirs++;
            if (!isDecoded(() -> decode(HEIC, file, TargetSize.FULL))) {
                missing.add(file);
            }
        }
        out.printf(
                "%n%d files; heif-convert decodes %d, of which %d are decoded here%n",
                files.size(), theirs, theirs - missing.size());
        missing.forEach(file -> out.println("  not " + file));
    }

    private static boolean isDecoded(Reading reading) throws InterruptedException {
        try {
            reading.read();
            return true;
        } catch (IOException | DecodeException e) {
            return false;
        }
    }
}
