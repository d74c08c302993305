package io.github.lookalike.bench;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.png.PngDecoder;
import io.github.lookalike.decode.source.BytesSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;

/**
 * How much more than inflating its data reading a PNG takes, in CPU time of one thread: a picture of twelve megapixels
 * that is named, or else a drawn one with noise.
 *
 * <pre>./mvnw -q -Pbench -pl app -am test -Dbench.command="io.github.lookalike.bench.PngAgainstInflate [PICTURE]"</pre>
 *
 * <p>A picture that is no PNG is made one first.
 */
public final class PngAgainstInflate {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final long LIMIT = 1L << 30;

    private PngAgainstInflate() {}

    public static void main(String[] arguments) throws IOException, DecodeException, DataFormatException {
        byte[] png = arguments.length > 0 ? png(Path.of(arguments[0])) : png(drawn());
        byte[] data = data(png);
        BytesSource source = new BytesSource(Path.of("picture.png"), ByteBuffer.wrap(png));
        PngDecoder decoder = new PngDecoder(LIMIT, LIMIT);
        List<Double> ratios = new ArrayList<>();
        PrintStream out = System.out;
        Machine.describe(out);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = cpu();
            long length = inflate(data);
            long inflated = cpu();
            decoder.decode(source, new TargetSize(128));
            long decoded = cpu();
            if (round >= WARM_UP) {
                ratios.add((double) (decoded - inflated) / (inflated - start));
                out.printf(
                        Locale.ROOT,
                        "inflate %.1f ms (%d MB), read %.1f ms%n",
                        (inflated - start) / 1e6,
                        length >> 20,
                        (decoded - inflated) / 1e6);
            }
        }
        out.printf(Locale.ROOT, "reading takes %.2f× inflating (median of %d)%n", Machine.median(ratios), ROUNDS);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long inflate(byte[] data) throws DataFormatException {
        byte[] into = new byte[192 << 10];
        Inflater inflater = new Inflater();
        inflater.setInput(data);
        while (!inflater.finished()) {
            inflater.inflate(into);
        }
        long length = inflater.getBytesWritten();
        inflater.end();
        return length;
    }

    /** What the chunks IDAT hold together. */
    private static byte[] data(byte[] png) {
        ByteBuffer bytes = ByteBuffer.wrap(png).position(8);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        while (bytes.remaining() >= 12) {
            int length = bytes.getInt();
            String type = new String(png, bytes.position(), 4, StandardCharsets.US_ASCII);
            if (type.equals("IDAT")) {
                data.write(png, bytes.position() + 4, length);
            }
            bytes.position(bytes.position() + 4 + length + 4);
        }
        return data.toByteArray();
    }

    private static byte[] png(Path file) throws IOException {
        return file.toString().endsWith(".png") ? Files.readAllBytes(file) : png(ImageIO.read(file.toFile()));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Slow waves and the noise of a sensor. */
    private static BufferedImage drawn() {
        BufferedImage image = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(12);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int light = (int) (110 + 70 * Math.sin(x / 310.0) * Math.cos(y / 190.0)) + random.nextInt(6);
                image.setRGB(x, y, light << 16 | light + 8 << 8 | light + 16);
            }
        }
        return image;
    }
}
