package io.github.lookalike.export;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.match.Match;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Groups for spreadsheets: RFC 4180, one line a picture. */
public final class GroupsCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "group",
                    "tier",
                    "role",
                    "path",
                    "width",
                    "height",
                    "bytes",
                    "format",
                    "distance",
                    "confidence",
                    "label",
                    "quality",
                    "reasons",
                    "safe",
                    "heldBack")
            .get();

    /** A cell that begins with one of these may be taken for a formula. */
    private static final String FORMULA = "=+-@";

    private GroupsCsv() {}

    static void write(FindResult result, GroupsFile.Writing writing) throws IOException {
        Writer writer = new OutputStreamWriter(writing.out(), StandardCharsets.UTF_8);
        CSVPrinter lines = new CSVPrinter(writer, FORMAT);
        Counting.each(result.groups(), writing.context(), group -> {
            for (RankedGroup.Member member : group.members()) {
                print(group, member, writing.words(), lines);
            }
        });
        lines.flush();
    }

    private static void print(RankedGroup group, RankedGroup.Member member, Words words, CSVPrinter lines)
            throws IOException {
        ImageFile file = member.picture().file();
        lines.printRecord(
                group.id(),
                member.match().map(Match::tier).orElse(group.group().tier()).id(),
                member.role().id(),
                harmless(file.path().toString()),
                file.width(),
                file.height(),
                file.bytes(),
                file.format(),
                member.match().map(Match::distance).orElse(0),
                String.format(
                        Locale.ROOT,
                        "%.4f",
                        member.match().map(Match::confidence).orElse(1.0)),
                harmless(words.all(group.label(member))),
                String.format(Locale.ROOT, "%.4f", member.quality().total()),
                harmless(String.join(
                        "; ", words.each(member.reasons(), member.quality().scores()))),
                member.safety().safe(),
                member.role() == Role.REDUNDANT
                        ? member.safety().heldBack().stream()
                                .map(Condition::code)
                                .collect(Collectors.joining(" "))
                        : "");
    }

    /** The text as it may be shown, with an apostrophe before it where a spreadsheet would run it. */
    public static String harmless(String text) {
        String shown = Shown.of(text);
        return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
    }
}
