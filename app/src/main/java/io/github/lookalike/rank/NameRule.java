package io.github.lookalike.rank;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is named like a pattern is rather kept, or rather not. In a pattern {@code *} stands for any characters and {@code ?}
 * for one; capitals are small letters, too. A pattern with a {@code /} is held against the end of the path, any other one
 * against the name of the file.
 *
 * @param pattern not blank
 * @param keeps whether pictures named so are kept, rather than the others
 * @param names the pattern ready to be asked
 */
public record NameRule(String pattern, boolean keeps, Pattern names) implements RankRule {

    private static final String LIKE = "name-like:";
    private static final String UNLIKE = "name-unlike:";

    /** The rule of a pattern; nothing for a blank one. */
    public static Optional<NameRule> of(String pattern, boolean keeps) {
        String text = pattern.strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new NameRule(text, keeps, compiled(text)));
    }

    /** The rule of an {@link #id}; nothing for one of another kind. */
    static Optional<NameRule> parse(String id) {
        if (id.startsWith(LIKE)) {
            return of(id.substring(LIKE.length()), true);
        }
        return id.startsWith(UNLIKE) ? of(id.substring(UNLIKE.length()), false) : Optional.empty();
    }

    private static Pattern compiled(String pattern) {
        StringBuilder expression = new StringBuilder(pattern.contains("/") ? "(.*/)?" : "");
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '*' -> expression.append(".*");
                case '?' -> expression.append('.');
                default -> expression.append(Pattern.quote(String.valueOf(c).toLowerCase(Locale.ROOT)));
            }
        }
        return Pattern.compile(expression.toString(), Pattern.DOTALL);
    }

    /** Whether a picture is named so. */
    public boolean matches(Path picture) {
        String asked = pattern.contains("/")
                ? picture.toString().replace(picture.getFileSystem().getSeparator(), "/")
                : String.valueOf(picture.getFileName());
        return names.matcher(asked.toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public String id() {
        return (keeps ? LIKE : UNLIKE) + pattern;
    }

    @Override
    public Comparator<RankInput> order() {
        return Comparator.comparing(one -> matches(one.file().path()) != keeps);
    }

    @Override
    public Reason reason() {
        return Reason.of(keeps ? "kept.name-like" : "kept.name-unlike", pattern);
    }

    @Override
    public Reason ofKeeper() {
        return Reason.of(keeps ? "keeper.name-like" : "keeper.name-unlike", pattern);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameRule that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
