package io.github.lookalike.host;

import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the plugins contribute, each behind its guard and under an id that only one may have. */
final class Extensions {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    private final Map<String, HashAlgorithm> hashAlgorithms = new TreeMap<>();
    private final Map<String, QualityScorer> qualityScorers = new TreeMap<>();
    private final Map<String, FileAction> fileActions = new TreeMap<>();
    private final List<GuardedDecoder> imageDecoders = new ArrayList<>();

    /**
     * An extension behind its guard, once it has said what it is: to be called as a plugin is.
     *
     * @param variant tells its results from those with other values of its options; empty with the usual ones
     * @throws PluginFailedException when it is of no known kind, or its id is wrong
     */
    static Object guarded(Object extension, Guard guard, String variant) {
        if (extension instanceof HashAlgorithm hash) {
            return new GuardedHash(hash, guard, variant);
        }
        if (extension instanceof QualityScorer scorer) {
            return new GuardedScorer(scorer, guard, variant);
        }
        if (extension instanceof FileAction action) {
            return new GuardedAction(action, guard);
        }
        if (extension instanceof ImageDecoder decoder) {
            return new GuardedDecoder(decoder, guard);
        }
        throw new PluginFailedException(Reason.of("plugin.no-kind"));
    }

    /**
     * Takes an extension that {@link #guarded} gave.
     *
     * @return what it is, for people
     * @throws PluginFailedException when its id is taken
     */
    String add(Object guarded) {
        if (guarded instanceof GuardedHash hash) {
            return "hash " + put(hashAlgorithms, hash.id().withVariant("").toString(), hash);
        }
        if (guarded instanceof GuardedScorer scorer) {
            return "scorer " + put(qualityScorers, scorer.id(), scorer);
        }
        if (guarded instanceof GuardedAction action) {
            return "action " + put(fileActions, action.id(), action);
        }
        GuardedDecoder decoder = (GuardedDecoder) guarded;
        imageDecoders.add(decoder);
        return "formats " + String.join(" ", decoder.formats());
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

    /**
     * Those of the user first: who installs one wants it asked before what came with the program. Of these the ones for few
     * formats first, which were made for them.
     */
    List<ImageDecoder> imageDecoders() {
        return imageDecoders.stream()
                .sorted(Comparator.comparing(GuardedDecoder::isOurs)
                        .thenComparing(decoder -> decoder.formats().size()))
                .map(ImageDecoder.class::cast)
                .toList();
    }

    private static <T> String put(Map<String, T> known, String id, T extension) {
        if (known.putIfAbsent(id, extension) != null) {
            throw new PluginFailedException(Reason.of("plugin.id-taken", id));
        }
        return id;
    }

    static String checked(@Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new PluginFailedException(Reason.of("plugin.wrong-id", String.valueOf(id)));
        }
        return id;
    }

    /** What people read; the id where an extension has no name for itself. */
    static String name(@Nullable String displayName, String id) {
        return displayName == null || displayName.isBlank() ? id : displayName;
    }
}
