package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.source.BytesSource;
import io.github.lookalike.hash.dct.DctHash;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOException;

/** How near reduced pixels are to what the JDK decodes at full size. */
final class Fidelity {

    private static final int SHORT_SIDE = 600;
    private static final int BITS = 6;

    private final PrintStream out;
    private final DctHash hash = new DctHash();
    private final List<Double> errors = new ArrayList<>();
    private final List<Double> distances = new ArrayList<>();

    Fidelity(PrintStream out) {
        this.out = out;
    }

    void print(List<Photo> pictures) throws IOException {
        for (Photo picture : pictures) {
            try {
                compare(picture);
            } catch (DecodeException | IIOException e) {
                out.println(picture.file() + " is left out: " + e.getMessage());
            }
        }
        double[] off = errors.stream().mapToDouble(Double::doubleValue).toArray();
        double[] bits = distances.stream().mapToDouble(Double::doubleValue).toArray();
        long below = errors.stream().filter(error -> error < 1).count();
        long near = distances.stream().filter(distance -> distance <= BITS).count();
        out.printf(
                Locale.ROOT,
                "luma against ImageIO's averages: rms below 1 of 255 for %d of %d, median %.2f, worst %.2f%n",
                below,
                off.length,
                Figures.median(off),
                Figures.quantile(off, 1));
        out.printf(
                Locale.ROOT,
                "fingerprint against the full decode's, short side %d and more: within %d bits for %d of %d (%.1f %%),"
                        + " median %.0f, 95 %% within %.0f%n",
                SHORT_SIDE,
                BITS,
                near,
                bits.length,
                near * 100.0 / Math.max(1, bits.length),
                Figures.median(bits),
                Figures.quantile(bits, 0.95));
    }

    private void compare(Photo picture) throws IOException, DecodeException {
        byte[] bytes = ReferenceLuma.withoutProfile(Files.readAllBytes(picture.file()));
        Optional<Decoded> reduced = decode(picture.file(), bytes, Contender.SCAN);
        if (reduced.isEmpty() || reduced.get().damage().isPresent()) {
            return;
        }
        ReferenceLuma reference = ReferenceLuma.of(bytes);
        double error = reference.distance(reduced.get());
        errors.add(error);
        if (error >= 1) {
            out.printf(Locale.ROOT, "%s is off by %.2f%n", picture.file(), error);
        }
        Frame frame = picture.frame();
        if (Math.min(frame.width(), frame.height()) >= SHORT_SIDE) {
            Optional<Fingerprint> one = hash.fingerprint(reduced.get().pixels());
            Optional<Fingerprint> full = hash.fingerprint(reference.pixels());
            if (one.isPresent() && full.isPresent()) {
                double distance = one.get().distance(full.get());
                distances.add(distance);
                if (distance > BITS) {
                    out.printf(Locale.ROOT, "%s is %.0f bits away%n", picture.file(), distance);
                }
            }
        }
    }

    private static Optional<Decoded> decode(Path file, byte[] bytes, TargetSize size)
            throws IOException, DecodeException {
        return new JpegDecoder().decode(new BytesSource(file, ByteBuffer.wrap(bytes)), size);
    }
}
