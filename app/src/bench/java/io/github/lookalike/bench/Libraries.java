package io.github.lookalike.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Libraries as people have them, made of disjoint parts of the photographs in a folder; the same ones each time.
 *
 * <p>A part that shows nothing but sky would be found again in the next sky, so plain ones are left out.
 */
final class Libraries {

    /** The least deviation of lightness, in levels, of a part that shows something. */
    private static final double CONTRAST = 18;

    private final List<Path> photographs;
    private final Path work;

    /** @param folder is searched for JPEGs and PNGs */
    Libraries(Path folder, Path work) throws IOException {
        this.work = work;
        ImageIO.setUseCache(false);
        try (Stream<Path> below = Files.walk(folder)) {
            this.photographs = below.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)"))
                    .sorted()
                    .toList();
        }
    }

    /** What becomes of a part of a photograph. */
    private interface Use {
        void of(BufferedImage part, int number) throws IOException;
    }

    /** JPEGs as messengers and old phones leave them, .1 to .6 MB; each fifth is a copy. */
    Library everyday(int count) throws IOException {
        Library library = new Library("everyday", work.resolve("everyday"));
        parts(700, 3, count, library, (part, number) -> {
            BufferedImage picture = scaled(part, Math.min(1, 1600.0 / Math.max(part.getWidth(), part.getHeight())));
            jpeg(library, number, picture, 0.9f);
            if (number % 4 == 3) {
                jpeg(library, number, scaled(picture, number % 8 == 3 ? 1 : 0.6), 0.8f);
            }
        });
        return library;
    }

    /** Small pictures of the web: JPEG, PNG, GIF, BMP; each fifth is a copy in another format. */
    Library mixed(int count) throws IOException {
        Library library = new Library("mixed", work.resolve("mixed"));
        List<String> formats = List.of("jpg", "png", "jpg", "png", "gif", "jpg", "png", "bmp");
        parts(320, 8, count, library, (part, number) -> {
            double longest = 240 + 80 * (number % 4);
            BufferedImage picture = scaled(part, longest / Math.max(part.getWidth(), part.getHeight()));
            write(library, number, picture, formats.get(number % formats.size()));
            if (number % 4 == 3) {
                write(library, number, scaled(picture, number % 8 == 3 ? 1 : 0.7), formats.get((number + 1) % 3));
            }
        });
        return library;
    }

    /**
     * JPEGs of twelve megapixels; each tenth is a smaller copy. A folder has few of that size, so parts are enlarged, and the
     * grain of a sensor is added to each pixel: without it they would be small files that are decoded in no time.
     */
    Library camera(int count) throws IOException {
        Library library = new Library("camera", work.resolve("camera"));
        parts(700, 3, count, library, (part, number) -> {
            double megapixels = part.getWidth() * part.getHeight() / 12e6;
            BufferedImage picture = grained(scaled(part, Math.sqrt(1 / megapixels)), number);
            jpeg(library, number, picture, 0.95f);
            if (number % 9 == 8) {
                jpeg(library, number, scaled(picture, 0.5), 0.85f);
            }
        });
        return library;
    }

    /** Up to {@code most × most} parts of each photograph, until the library has so many pictures. */
    private void parts(int least, int most, int count, Library library, Use use) throws IOException {
        int number = 0;
        for (Path file : photographs) {
            Optional<BufferedImage> whole = library.pictures() < count ? read(file) : Optional.empty();
            for (BufferedImage part :
                    whole.map(picture -> parts(picture, least, most)).orElse(List.of())) {
                if (library.pictures() < count && contrast(part) > CONTRAST) {
                    use.of(scaled(part, 1), number++);
                }
            }
        }
    }

    private static List<BufferedImage> parts(BufferedImage whole, int least, int most) {
        int across = Math.min(most, whole.getWidth() / least);
        int down = Math.min(most, whole.getHeight() / least);
        List<BufferedImage> parts = new ArrayList<>();
        for (int i = 0; i < across * down; i++) {
            int width = whole.getWidth() / across;
            int height = whole.getHeight() / down;
            int line = i / across;
            parts.add(whole.getSubimage(i % across * width, line * height, width, height));
        }
        return parts;
    }

    /** Nothing of what ImageIO does not read. */
    private static Optional<BufferedImage> read(Path file) {
        try {
            return Optional.ofNullable(ImageIO.read(file.toFile()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static double contrast(BufferedImage part) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = 0; y < part.getHeight(); y += 7) {
            for (int x = 0; x < part.getWidth(); x += 7) {
                int green = part.getRGB(x, y) >> 8 & 255;
                sum += green;
                squares += green * green;
                count++;
            }
        }
        return Math.sqrt(Math.max(0, squares / count - sum / count * (sum / count)));
    }

    /** Halved as long as that is not too much, so that each pixel counts. */
    private static BufferedImage scaled(BufferedImage picture, double factor) {
        if (factor < 0.5) {
            return scaled(scaled(picture, 0.5), 2 * factor);
        }
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                factor == 0.5
                        ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                        : RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage grained(BufferedImage picture, int seed) {
        Random random = new Random(seed);
        int[] row = new int[3 * picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRaster().getPixels(0, y, picture.getWidth(), 1, row);
            for (int i = 0; i < row.length; i++) {
                // Four bits of each of two dice: a deviation of about three levels.
                int dice = random.nextInt();
                row[i] = Math.max(0, Math.min(255, row[i] + ((dice & 7) + (dice >> 3 & 7) - 7)));
            }
            picture.getRaster().setPixels(0, y, picture.getWidth(), 1, row);
        }
        return picture;
    }

    private static void write(Library library, int number, BufferedImage picture, String format) throws IOException {
        if (format.equals("jpg")) {
            jpeg(library, number, picture, 0.85f);
            return;
        }
        Path file = library.next(number, format);
        if (!ImageIO.write(picture, format, file.toFile())) {
            throw new IOException("this Java writes no " + format);
        }
        library.wrote(file);
    }

    private static void jpeg(Library library, int number, BufferedImage picture, float quality) throws IOException {
        Path file = library.next(number, "jpg");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        library.wrote(file);
    }
}
