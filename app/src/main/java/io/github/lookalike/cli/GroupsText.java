package io.github.lookalike.cli;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.export.Sizes;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.words.Words;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Groups for people. */
final class GroupsText {

    private final PrintStream out;
    private final Words words;
    private final TerminalColours paint;

    private GroupsText(PrintStream out, Words words, TerminalColours paint) {
        this.out = out;
        this.words = words;
        this.paint = paint;
    }

    static void write(FindResult result, Words words, OutputStream stream, TerminalColours paint) {
        PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
        new GroupsText(out, words, paint).write(result);
        out.flush();
    }

    private void write(FindResult result) {
        for (RankedGroup group : result.groups()) {
            write(group);
        }
        long files = result.groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.role() == Role.REDUNDANT)
                .count();
        long bytes = result.groups().stream()
                .mapToLong(RankedGroup::reclaimableBytes)
                .sum();
        long safe = result.groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(member ->
                        member.role() == Role.REDUNDANT && member.safety().safe())
                .count();
        out.printf(
                Locale.ROOT,
                "%d groups among %d pictures; %d redundant files, %s; %d of them safe to take unseen%n",
                result.groups().size(),
                result.scan().pictures(),
                files,
                Sizes.words(bytes),
                safe);
        LeftOutLine.of(result.scan().leftOut()).forEach(out::println);
    }

    private void write(RankedGroup group) {
        out.printf(
                Locale.ROOT,
                "%s  %s, %d pictures, %s could go%s%n",
                paint.heading(group.id()),
                group.group().tier().id(),
                group.members().size(),
                Sizes.words(group.reclaimableBytes()),
                group.tied() ? ", keeper chosen by path alone" : "");
        for (RankedGroup.Member member : group.members()) {
            write(group, member);
        }
        out.println();
    }

    private String verdict(RankedGroup.Member member) {
        return member.safety().safe()
                ? paint.good("safe to take")
                : paint.doubtful("held back: " + words.listed(member.safety().reasons()));
    }

    private void write(RankedGroup group, RankedGroup.Member member) {
        ImageFile file = member.picture().file();
        out.printf(
                Locale.ROOT,
                "  %s %s%n            %d×%d, %s, %s; %s%s%n",
                role(member.role()),
                Shown.of(file.path().toString()),
                file.width(),
                file.height(),
                Sizes.words(file.bytes()),
                Shown.of(file.format()),
                member.match()
                        .map(match -> match.tier().id() + ": " + words.all(group.label(member)) + "; ")
                        .orElse(""),
                String.join(", ", words.each(member.reasons(), member.quality().scores())));
        if (member.role() == Role.REDUNDANT) {
            out.println("            " + verdict(member));
        }
        member.warnings().forEach(warning -> out.println("            " + paint.doubtful("! " + words.of(warning))));
    }

    /** As wide as the widest. */
    private String role(Role role) {
        String word = String.format(Locale.ROOT, "%-9s", role.id());
        return role == Role.REDUNDANT ? word : paint.heading(word);
    }
}
