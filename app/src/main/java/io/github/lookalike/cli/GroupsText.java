package io.github.lookalike.cli;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.FindResult;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Groups for people. */
final class GroupsText {

    private GroupsText() {}

    static void write(FindResult result, OutputStream stream) {
        PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
        for (RankedGroup group : result.groups()) {
            write(group, out);
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
                result.scan().found(),
                files,
                Sizes.words(bytes),
                safe);
        LeftOutLine.of(result.scan().leftOut()).forEach(out::println);
        out.flush();
    }

    private static void write(RankedGroup group, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s  %s, %d pictures, %s could go%s%n",
                group.id(),
                group.group().tier().id(),
                group.members().size(),
                Sizes.words(group.reclaimableBytes()),
                group.tied() ? ", keeper chosen by path alone" : "");
        for (RankedGroup.Member member : group.members()) {
            write(member, out);
        }
        out.println();
    }

    private static String verdict(RankedGroup.Member member) {
        return member.safety().safe() ? "safe to take" : "held back: " + HeldBackWords.of(member.safety());
    }

    private static void write(RankedGroup.Member member, PrintStream out) {
        ImageFile file = member.picture().file();
        out.printf(
                Locale.ROOT,
                "  %-9s %s%n            %d×%d, %s, %s; %s%s%n",
                member.role().id(),
                Shown.of(file.path().toString()),
                file.width(),
                file.height(),
                Sizes.words(file.bytes()),
                Shown.of(file.format()),
                member.match()
                        .map(match -> match.tier().id() + ": " + Shown.of(match.label()) + "; ")
                        .orElse(""),
                Shown.of(String.join(", ", member.reasons())));
        if (member.role() == Role.REDUNDANT) {
            out.println("            " + verdict(member));
        }
        member.warnings().forEach(warning -> out.println("            ! " + Shown.of(warning)));
    }
}
