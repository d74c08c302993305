package io.github.lookalike.ui.fake;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import io.github.lookalike.host.PluginOffer;
import io.github.lookalike.host.PluginRefusedException;
import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.host.PluginTrouble;
import io.github.lookalike.host.Plugins;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One algorithm that does nothing, a trash, and plugins in every state. */
final class FakePlugins implements Plugins {

    @Override
    public List<HashAlgorithm> hashAlgorithms() {
        return List.of(new NoHash());
    }

    @Override
    public List<QualityScorer> qualityScorers() {
        return List.of();
    }

    @Override
    public List<FileAction> fileActions() {
        return List.of(new FakeTrash("trash"), new FakeTrash("delete"));
    }

    @Override
    public List<ImageDecoder> imageDecoders() {
        return List.of();
    }

    @Override
    public List<PluginTrouble> troubles() {
        return List.of();
    }

    @Override
    public List<PluginStatus> statuses() {
        return List.of(
                new PluginStatus(
                        "hash-dct",
                        "1.0.0",
                        "Lookalike",
                        "A 256-bit DCT hash",
                        PluginStatus.Origin.BUNDLED,
                        PluginStatus.State.ACTIVE,
                        List.of(),
                        List.of("hash dct-256/1"),
                        List.of()),
                new PluginStatus(
                        "hash-future",
                        "9.0.0",
                        "Somebody",
                        "",
                        PluginStatus.Origin.USER,
                        PluginStatus.State.REFUSED,
                        List.of(Reason.of("plugin.misfit", "9.0.0", "1.0.0")),
                        List.of(),
                        List.of()));
    }

    @Override
    public PluginOffer look(Path jar) throws PluginRefusedException {
        return new PluginOffer(install(jar), "", "", Optional.empty());
    }

    @Override
    public String apiVersion() {
        return "1.0.0";
    }

    @Override
    public PluginStatus install(Path jar) throws PluginRefusedException {
        throw new PluginRefusedException(List.of(Reason.of("plugin.no-id")));
    }

    @Override
    public boolean remove(String id) {
        return false;
    }

    private static final class NoHash implements HashAlgorithm {

        @Override
        public AlgorithmId id() {
            return new AlgorithmId("dct-256", 1);
        }

        @Override
        public String displayName() {
            return "DCT, 256 bits";
        }

        @Override
        public int bits() {
            return 256;
        }

        @Override
        public Optional<Fingerprint> fingerprint(Pixels pixels) {
            return Optional.empty();
        }
    }
}
