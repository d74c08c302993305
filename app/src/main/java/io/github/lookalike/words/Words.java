package io.github.lookalike.words;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.shown.Shown;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words reasons in one language: those of the program from its bundle, those of plugins from theirs. What has no words, as a
 * reason of a plugin that is not there any more, is shown as its key with its arguments.
 */
public final class Words {

    private static final String BUNDLE = "io.github.lookalike.words.Words";

    /** Reasons whose first argument is the id of a scorer, and whose words take in what that scorer said. */
    private static final String OF_SCORE = "score.";

    /** Reasons that tell of the keeper; their words are those of the same reason of the keeper itself. */
    private static final String OF_KEEPER = "keeper.";

    private static final String OF_KEPT = "kept.";

    /** What ends a sentence, or a part of one. */
    private static final String ENDS = ".!?:;…";

    private final Locale locale;
    private final PluginTexts plugins;
    private final ResourceBundle bundle;

    /** @param locale its language where we speak it, else English; numbers as it writes them */
    public Words(Locale locale, PluginTexts plugins) {
        this.locale = locale;
        this.plugins = plugins;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English as programs read it. */
    public static Words english(PluginTexts plugins) {
        return new Words(Locale.ROOT, plugins);
    }

    /** One after the other, each a sentence or the beginning of one. */
    public String sentences(Collection<Reason> reasons) {
        StringBuilder all = new StringBuilder();
        for (Reason reason : reasons) {
            if (!all.isEmpty()) {
                all.append(ENDS.indexOf(all.charAt(all.length() - 1)) < 0 ? ". " : " ");
            }
            all.append(of(reason));
        }
        return all.toString();
    }

    /** One after the other. */
    public String all(Collection<Reason> reasons) {
        return reasons.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** One after the other where each may be a sentence's part with commas of its own. */
    public String listed(Collection<Reason> reasons) {
        return reasons.stream().map(this::of).collect(Collectors.joining("; "));
    }

    /** Whose numbers and words these are. */
    public Locale locale() {
        return locale;
    }

    /** Each for itself, of a picture with these scores. */
    public List<String> each(Collection<Reason> reasons, Map<String, QualityScore> scores) {
        return reasons.stream().map(reason -> of(reason, scores)).toList();
    }

    /** A reason of the program. */
    public String of(Reason reason) {
        return of(reason, Map.of());
    }

    /** A reason that may tell of a picture's scores, by the ids of their scorers. */
    public String of(Reason reason, Map<String, QualityScore> scores) {
        if (reason.key().startsWith(OF_SCORE) && !reason.arguments().isEmpty()) {
            return ofScore(reason.key(), reason.arguments().get(0), scores);
        }
        if (reason.key().startsWith(OF_KEEPER)) {
            return filled("keeper", List.of(ofKeeper(reason)));
        }
        return filled(reason.key(), reason.arguments());
    }

    /** Whether a reason tells what the keeper has, rather than what the picture lacks. */
    public static boolean isOfKeeper(Reason reason) {
        return reason.key().startsWith(OF_KEEPER);
    }

    /** The words of such a reason without saying of whom it tells. */
    public String ofKeeper(Reason reason) {
        return filled(OF_KEPT + reason.key().substring(OF_KEEPER.length()), reason.arguments());
    }

    /** A reason with the label of the match that it tells of. */
    public String of(Reason reason, List<Reason> label) {
        return filled(reason.key(), reason.arguments().isEmpty() ? List.of(all(label)) : reason.arguments());
    }

    /** What a scorer said of a picture. */
    public String said(String scorer, QualityScore score) {
        return score.reasons().stream()
                .map(reason -> plugins.text(scorer + "." + reason.key(), locale)
                        .flatMap(pattern -> format(pattern, reason.arguments()))
                        .orElseGet(() -> unworded(reason.key(), reason.arguments())))
                .collect(Collectors.joining(", "));
    }

    /** The name of what a plugin contributes; its id where the plugin has no texts. */
    public String name(String id) {
        return name(id, id);
    }

    /** What a plugin's texts say under a key, else something else. */
    public String name(String key, String otherwise) {
        return Shown.of(plugins.text(key, locale).orElse(otherwise));
    }

    private String ofScore(String key, String scorer, Map<String, QualityScore> scores) {
        String said = Optional.ofNullable(scores.get(scorer))
                .map(score -> said(scorer, score))
                .orElse("");
        String own = key + "." + scorer;
        return filled(bundle.containsKey(own) ? own : key, List.of(said, name(scorer)));
    }

    /** What no words can be made of, as where a damaged history holds other arguments, is shown as it is. */
    private String filled(String key, List<String> arguments) {
        Optional<String> pattern =
                bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : plugins.text(key, locale);
        return pattern.flatMap(one -> format(one, arguments)).orElseGet(() -> unworded(key, arguments));
    }

    private static String unworded(String key, List<String> arguments) {
        return (key + " " + arguments.stream().map(Shown::of).collect(Collectors.joining(" "))).strip();
    }

    /** Nothing where the pattern is none. */
    private Optional<String> format(String pattern, List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(Shown.of(pattern));
        }
        try {
            MessageFormat format = new MessageFormat(pattern, locale);
            Format[] formats = format.getFormatsByArgumentIndex();
            Object[] values = IntStream.range(0, arguments.size())
                    .mapToObj(i -> value(arguments.get(i), i < formats.length && formats[i] instanceof NumberFormat))
                    .toArray();
            return Optional.of(Shown.of(format.format(values)));
        } catch (IllegalArgumentException e) {
            // A plugin wrote it; no words of its own are better than no list of groups.
            return Optional.empty();
        }
    }

    private static Object value(String argument, boolean number) {
        if (number) {
            return Double.valueOf(argument);
        }
        return argument;
    }
}
