package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.source.FileImageSource;
import io.github.lookalike.hash.dct.DctHash;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** One way to read pictures, and what it takes. */
enum Contender {
    /** As a scan does: the short side at least 128, then the fingerprint. */
    OWN("own 1/8 and fingerprint") {
        @Override
        double seconds(List<Path> files) throws IOException, DecodeException {
            double start = CpuClock.own();
            for (Path file : files) {
                try (FileImageSource source = Photo.open(file)) {
                    blackHole += new DctHash()
                            .fingerprint(
                                    DECODER.decode(source, SCAN).orElseThrow().pixels())
                            .hashCode();
                }
            }
            return CpuClock.own() - start;
        }
    },

    /** Every pixel by the JDK. */
    IMAGE_IO("ImageIO, full") {
        @Override
        double seconds(List<Path> files) throws IOException {
            double start = CpuClock.own();
            for (Path file : files) {
                BufferedImage image = ImageIO.read(file.toFile());
                blackHole += image.getWidth();
            }
            return CpuClock.own() - start;
        }
    },

    /** libjpeg-turbo, without what starting a process takes: as many runs with a tiny picture are taken off. */
    TURBO("djpeg -scale 1/8 -grayscale") {
        @Override
        double seconds(List<Path> files) throws IOException, InterruptedException {
            return run(files) - run(files.stream().map(file -> Tiny.PICTURE).toList());
        }

        private double run(List<Path> files) throws IOException, InterruptedException {
            double start = CpuClock.children();
            for (Path file : files) {
                DJPEG.run(List.of("-scale", "1/8", "-grayscale", "-outfile", DISCARD, file.toString()));
            }
            return CpuClock.children() - start;
        }

        @Override
        boolean isThere() {
            return DJPEG.isInstalled();
        }
    };

    static final TargetSize SCAN = new TargetSize(128);

    private static final JpegDecoder DECODER = new JpegDecoder();
    private static final Program DJPEG = new Program("djpeg");
    private static final String DISCARD = System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null";

    /** Keeps the compiler from leaving work out whose result nobody wants. */
    private static long blackHole;

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isThere() {
        return true;
    }

    /** Reads all files once; the CPU time of it. */
    abstract double seconds(List<Path> files) throws IOException, DecodeException, InterruptedException;
}
