package io.github.lookalike.cli.manual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Pages for {@code man}: one for the program, one for each command. */
public final class ManualPages {

    private final CommandPage program;
    private final String version;
    private final Map<String, String> exitCodes;
    private final Map<String, String> environment;

    /**
     * @param exitCodes what each number means
     * @param environment what each variable does
     */
    public ManualPages(
            CommandLine program, String version, Map<String, String> exitCodes, Map<String, String> environment) {
        this.program = CommandPage.of(program);
        this.version = version;
        this.exitCodes = new LinkedHashMap<>(exitCodes);
        this.environment = new LinkedHashMap<>(environment);
    }

    /** The text of each page by the name of its file, such as {@code lookalike-scan.1}. */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        program.all().forEach(page -> pages.put(name(page) + ".1", text(page)));
        return pages;
    }

    private static String name(CommandPage page) {
        return ("lookalike " + page.path()).strip().replace(' ', '-');
    }

    private String text(CommandPage page) {
        Roff roff = new Roff();
        roff.title(name(page), "Lookalike " + version);
        roff.section("NAME").text(name(page) + " \\- " + Roff.escaped(page.summary()));
        roff.section("SYNOPSIS").text(synopsis(page));
        roff.section("DESCRIPTION").text(Roff.escaped(page.description()));
        if (page.path().isEmpty()) {
            roff.paragraph("Without a command the window opens, with the folders that are named.");
        }
        if (!page.commands().isEmpty()) {
            roff.section("COMMANDS");
            page.commands().forEach(command -> roff.item(command.name(), command.description()));
        }
        options(page, roff);
        roff.section("EXIT STATUS");
        exitCodes.forEach(roff::item);
        if (page.path().isEmpty()) {
            roff.section("ENVIRONMENT");
            environment.forEach(roff::item);
        }
        roff.section("SEE ALSO").text(seeAlso(page));
        return roff.toString();
    }

    private static String synopsis(CommandPage page) {
        StringBuilder line = new StringBuilder("\\fB")
                .append(Roff.escaped(("lookalike " + page.path()).strip()))
                .append("\\fR [\\fIoption\\fR ...]");
        if (!page.commands().isEmpty()) {
            line.append(" \\fIcommand\\fR");
        }
        for (Word operand : page.operands()) {
            line.append(" \\fI").append(Roff.escaped(operand.value())).append("\\fR ...");
        }
        return line.toString();
    }

    /** What every command may be told stands on the page of the program alone. */
    private static void options(CommandPage page, Roff roff) {
        List<Word> own = page.options().stream()
                .filter(option -> page.path().isEmpty() || !option.common())
                .toList();
        if (own.isEmpty() && page.operands().isEmpty()) {
            return;
        }
        roff.section("OPTIONS");
        page.operands().forEach(operand -> roff.item(operand.value(), operand.description()));
        own.forEach(option -> roff.item(
                String.join(", ", option.names()) + (option.takesValue() ? " " + option.value() : ""),
                option.description()));
    }

    private String seeAlso(CommandPage page) {
        if (!page.path().isEmpty()) {
            return "\\fBlookalike\\fR(1)";
        }
        return program.all()
                .filter(other -> !other.path().isEmpty())
                .map(other -> "\\fB" + Roff.escaped(name(other)) + "\\fR(1)")
                .collect(Collectors.joining(", "));
    }
}
