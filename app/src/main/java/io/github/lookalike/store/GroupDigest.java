package io.github.lookalike.store;

import io.github.lookalike.match.Match;
import io.github.lookalike.rank.RankedGroup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One SHA-256 of all that is stored of a group, by which an equal one is known without reading its rows. */
final class GroupDigest {

    private static final char SEPARATOR = '\u001e';

    private GroupDigest() {}

    /** In hexadecimal digits. */
    static String of(RankedGroup group) {
        StringBuilder all = new StringBuilder();
        add(all, group.group().tier(), group.tied(), group.members().size(), group.reclaimableBytes());
        for (RankedGroup.Member one : group.members()) {
            add(all, one.picture().id(), one.role(), one.quality().total());
            add(all, ReasonText.of(one.reasons()), ReasonText.of(one.warnings()));
            add(
                    all,
                    SafetyColumns.heldBack(one.safety()),
                    WindowColumn.written(one.safety().changes()));
        }
        for (Match edge : group.group().cohesion()) {
            add(all, edge.first(), edge.second(), edge.distance(), edge.confidence());
            add(all, edge.tier(), edge.turn(), ReasonText.of(edge.label()), edge.wide());
        }
        return digest(all.toString());
    }

    private static void add(StringBuilder all, Object... values) {
        for (Object value : values) {
            all.append(value).append(SEPARATOR);
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
