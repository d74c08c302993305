package io.github.lookalike.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hashes of Python's {@code imagehash} and {@code pdqhash}. The former names no radius: 10 of 64 bits is what imagededup
 * uses by default; 31 of 256 is what PDQ's authors say.
 */
enum PythonHash implements Peer {
    AVERAGE("imagehash.average_hash", 10),
    PERCEPTIVE("imagehash.phash", 10),
    DIFFERENCE("imagehash.dhash", 10),
    WAVELET("imagehash.whash", 10),
    PDQ("pdqhash", 31);

    private static final String SCRIPT = """
            import sys, os
            import numpy
            from PIL import Image
            name, radius, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
            if name == "pdqhash":
                import pdqhash
                bits = lambda image: pdqhash.compute(numpy.asarray(image))[0].astype(bool)
            else:
                import imagehash
                bits = lambda image: getattr(imagehash, name.split(".")[1])(image).hash.flatten()
            paths = sorted(os.path.join(folder, file) for file in os.listdir(folder))
            hashes = numpy.array([bits(Image.open(path).convert("RGB")) for path in paths])
            for i in range(len(paths)):
                for j in numpy.nonzero((hashes[i] != hashes[:i]).sum(axis=1) <= radius)[0]:
                    print(paths[i] + "\\t" + paths[j])
            """;

    private final String function;
    private final int radius;

    PythonHash(String function, int radius) {
        this.function = function;
        this.radius = radius;
    }

    @Override
    public String title() {
        return function + " <= " + radius;
    }

    @Override
    public Optional<List<List<Path>>> groups(Path folder, Path scratch) throws IOException, InterruptedException {
        Path script = scratch.resolve("hashes.py");
        Files.writeString(script, SCRIPT);
        return Command.output(
                        scratch,
                        List.of("python3", script.toString(), function, String.valueOf(radius), folder.toString()))
                .map(output -> output.lines()
                        .map(line -> Stream.of(line.split("\t")).map(Path::of).toList())
                        .toList());
    }
}
