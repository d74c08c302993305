package io.github.lookalike.host;

import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.QualityScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the plugins contribute, each under an id that only one may have. */
final class Extensions {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    private final Map<String, HashAlgorithm> hashAlgorithms = new TreeMap<>();
    private final Map<String, QualityScorer> qualityScorers = new TreeMap<>();
    private final Map<String, FileAction> fileActions = new TreeMap<>();
    private final List<ImageDecoder> imageDecoders = new ArrayList<>();

    /**
     * Takes an extension.
     *
     * @return what it is, for people
     * @throws IllegalArgumentException when it is of no known kind, or its id is wrong or taken
     */
    String add(Object extension) {
        if (extension instanceof HashAlgorithm hash) {
            return "hash " + put(hashAlgorithms, hash.id().toString(), hash);
        }
        if (extension instanceof QualityScorer scorer) {
            return "scorer " + put(qualityScorers, checked(scorer.id()), scorer);
        }
        if (extension instanceof FileAction action) {
            return "action " + put(fileActions, checked(action.id()), action);
        }
        if (extension instanceof ImageDecoder decoder) {
            imageDecoders.add(decoder);
            return "formats " + String.join(" ", decoder.formats());
        }
        throw new IllegalArgumentException("it is neither a hash, a scorer, an action nor a decoder");
    }

    List<HashAlgorithm> hashAlgorithms() {
        return List.copyOf(hashAlgorithms.values());
    }

    List<QualityScorer> qualityScorers() {
        return List.copyOf(qualityScorers.values());
    }

    List<FileAction> fileActions() {
        return List.copyOf(fileActions.values());
    }

    List<ImageDecoder> imageDecoders() {
        return List.copyOf(imageDecoders);
    }

    private static <T> String put(Map<String, T> known, String id, T extension) {
        if (known.putIfAbsent(id, extension) != null) {
            throw new IllegalArgumentException("the id " + id + " is taken by another plugin");
        }
        return id;
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id + "\" is no id: use lower-case letters, digits, dots, dashes");
        }
        return id;
    }
}
