package io.github.lookalike.decode.jpeg;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Small files made for these tests with {@code cjpeg} and {@code jpegtran} from one picture of 203 × 150 soft shapes;
 * {@code README} beside them has the commands.
 */
final class TestJpegs {

    static final List<String> ALL = List.of(
            "444", "422", "420", "440", "411", "grey", "optimised", "restart", "progressive", "progressive-low", "rgb");

    static final List<String> BASELINE =
            ALL.stream().filter(name -> !name.startsWith("progressive")).toList();

    private TestJpegs() {}

    static byte[] read(String name) throws IOException {
        try (InputStream in = TestJpegs.class.getResourceAsStream(name + ".jpg")) {
            if (in == null) {
                throw new IOException("no test picture " + name);
            }
            return in.readAllBytes();
        }
    }

    static List<byte[]> all() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : ALL) {
            files.add(read(name));
        }
        return files;
    }
}
