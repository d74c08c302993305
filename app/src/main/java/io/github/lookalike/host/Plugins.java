package io.github.lookalike.host;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.QualityScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The plugins of this run: what they contribute, and how each of them is. */
public interface Plugins {

    /** By their ids. */
    List<HashAlgorithm> hashAlgorithms();

    /** By their ids. */
    List<QualityScorer> qualityScorers();

    /** By their ids. */
    List<FileAction> fileActions();

    /** In the order to be asked: those of the user's plugins first, then the bundled ones, each by their plugins' ids. */
    List<ImageDecoder> imageDecoders();

    /** A text of a plugin in a language, else in English: of it or what it contributes by its id, or what stands under that id. */
    default Optional<String> text(String key, Locale locale) {
        return Optional.empty();
    }

    /** Every plugin found, bundled ones first, by id. */
    List<PluginStatus> statuses();

    /** What plugins did wrong in this run, those of one plugin together. */
    List<PluginTrouble> troubles();

    /** What a jar would install: loads it for a moment. Nothing is copied. */
    PluginOffer look(Path jar) throws PluginRefusedException, IOException;

    /** The version of plugin-api that this program has. */
    String apiVersion();

    /** Copies a plugin's jar to the user's plugin folder, after a look at it; it takes part from the next start on. */
    PluginStatus install(Path jar) throws PluginRefusedException, IOException;

    /** Removes a user's plugin; {@code false} when there is none of that id. */
    boolean remove(String id) throws IOException;

    /** The algorithm of this id; a name without a revision means its newest, one without a variant whatever is set of it. */
    default Optional<HashAlgorithm> hashAlgorithm(String id) {
        return hashAlgorithms().stream()
                .filter(one -> one.id().toString().equals(id)
                        || one.id().withVariant("").toString().equals(id)
                        || one.id().name().equals(id))
                .max((a, b) -> a.id().compareTo(b.id()));
    }

    /** The algorithm of this id, whatever is set of it. */
    default Optional<HashAlgorithm> hashAlgorithm(AlgorithmId id) {
        return hashAlgorithms().stream()
                .filter(one -> one.id().withVariant("").equals(id.withVariant("")))
                .findFirst();
    }

    /** The action of this id. */
    default Optional<FileAction> fileAction(String id) {
        return fileActions().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
