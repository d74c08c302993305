package io.github.lookalike.accuracy;

import dev.brachtendorf.jimagehash.hash.Hash;
import dev.brachtendorf.jimagehash.hashAlgorithms.AverageHash;
import dev.brachtendorf.jimagehash.hashAlgorithms.DifferenceHash;
import dev.brachtendorf.jimagehash.hashAlgorithms.HashingAlgorithm;
import dev.brachtendorf.jimagehash.hashAlgorithms.PerceptiveHash;
import dev.brachtendorf.jimagehash.hashAlgorithms.WaveletHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * An algorithm of JImageHash on whole pictures, as its own examples use it: similar below a normalised distance of .2.
 */
record JImageHashPeer(String title, HashingAlgorithm algorithm) implements Peer {

    private static final double SIMILAR = 0.2;

    static List<JImageHashPeer> all() {
        return List.of(
                new JImageHashPeer("JImageHash average 64 < .2", new AverageHash(64)),
                new JImageHashPeer("JImageHash perceptive 32 < .2", new PerceptiveHash(32)),
                new JImageHashPeer("JImageHash perceptive 64 < .2", new PerceptiveHash(64)),
                new JImageHashPeer(
                        "JImageHash difference 64 < .2", new DifferenceHash(64, DifferenceHash.Precision.Simple)),
                new JImageHashPeer("JImageHash wavelet 64 < .2", new WaveletHash(64, 3)));
    }

    @Override
    public Optional<List<List<Path>>> groups(Path folder, Path scratch) throws IOException {
        List<Path> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.sorted().toList();
        }
        List<Hash> hashes = new ArrayList<>();
        for (Path path : paths) {
            hashes.add(algorithm.hash(ImageIO.read(path.toFile())));
        }
        List<List<Path>> pairs = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (hashes.get(i).normalizedHammingDistanceFast(hashes.get(j)) < SIMILAR) {
                    pairs.add(List.of(paths.get(i), paths.get(j)));
                }
            }
        }
        return Optional.of(pairs);
    }
}
