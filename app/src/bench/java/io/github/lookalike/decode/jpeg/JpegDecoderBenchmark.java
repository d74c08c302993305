package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All JPEG files of a folder from memory, one after another, against the JDK's full decode. Run by
 *
 * <pre>./mvnw -Pbench -pl app -am test -Dbench=JpegDecoder '-Dbench.options=-f 1 -wi 3 -i 5 -p folder=DIR'</pre>
 *
 * with a folder of pictures; {@code -p leastPixels=0} takes small ones, too. {@link DecodeTable} compares with other
 * programs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JpegDecoderBenchmark {

    @Param("pictures")
    public String folder = "";

    @Param("4000000")
    public long leastPixels;

    private final JpegDecoder decoder = new JpegDecoder();
    private final List<byte[]> files = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        for (Photo picture : Photo.of(Path.of(folder))) {
            if (picture.pixels() >= leastPixels) {
                files.add(Files.readAllBytes(picture.file()));
            }
        }
    }

    @Benchmark
    public void reducedToAtLeast128(Blackhole hole) throws DecodeException, IOException {
        for (byte[] file : files) {
            hole.consume(decoder.decode(new InMemory(file), new TargetSize(128)));
        }
    }

    @Benchmark
    public void full(Blackhole hole) throws DecodeException, IOException {
        for (byte[] file : files) {
            hole.consume(decoder.decode(new InMemory(file), TargetSize.FULL));
        }
    }

    @Benchmark
    public void imageIoFull(Blackhole hole) throws IOException {
        for (byte[] file : files) {
            hole.consume(ImageIO.read(new ByteArrayInputStream(file)));
        }
    }

    private record InMemory(byte[] bytes) implements ImageSource {

        @Override
        public Path path() {
            return Path.of("in-memory.jpg");
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public ByteBuffer head(int limit) {
            return ByteBuffer.wrap(bytes, 0, Math.min(limit, bytes.length))
                    .slice()
                    .asReadOnlyBuffer();
        }

        @Override
        public ByteBuffer all() {
            return head(bytes.length);
        }
    }
}
