package io.github.lookalike.cli.manual;

import java.util.stream.Collectors;

/** For zsh, by its function {@code _arguments}. */
final class ZshCompletion {

    private static final String BEGIN = """
            #compdef lookalike
            # zsh completion for lookalike, as 'lookalike completion zsh' writes it
            """;

    private static final String END = """
            if [ "$funcstack[1]" = "_lookalike" ]; then _lookalike "$@"; else compdef _lookalike lookalike; fi
            """;

    private final CommandPage program;

    ZshCompletion(CommandPage program) {
        this.program = program;
    }

    String script() {
        String functions = program.all().map(ZshCompletion::function).collect(Collectors.joining("\n"));
        return BEGIN + functions + "\n" + END;
    }

    private static String name(CommandPage page) {
        return ("_lookalike " + page.path()).strip().replace(' ', '_');
    }

    private static String function(CommandPage page) {
        StringBuilder lines = new StringBuilder(name(page)).append("() {\n");
        if (!page.commands().isEmpty()) {
            lines.append("    local state line\n    typeset -A opt_args\n");
        }
        lines.append("    _arguments -S");
        for (Word option : page.options()) {
            option.names().forEach(name -> lines.append(" \\\n        ").append(option(name, option)));
        }
        if (!page.commands().isEmpty()) {
            lines.append(" \\\n        '1: :->command' \\\n        '*:: :->words'\n")
                    .append(commands(page));
        } else {
            page.operands().stream()
                    .limit(1)
                    .forEach(word -> lines.append(" \\\n        '*:")
                            .append(quoted(word.value()))
                            .append(':')
                            .append(action(word))
                            .append('\''));
            lines.append('\n');
        }
        return lines.append("}\n").toString();
    }

    private static String option(String name, Word option) {
        String value = option.takesValue() ? ":" + quoted(option.value()) + ":" + action(option) : "";
        String sign = option.takesValue() && name.startsWith("--") ? "=" : "";
        return "'*" + name + sign + "[" + quoted(option.description()) + "]" + value + "'";
    }

    private static String commands(CommandPage page) {
        StringBuilder lines =
                new StringBuilder("    case $state in\n        command)\n            local -a commands=(\n");
        page.commands()
                .forEach(command -> lines.append("                '")
                        .append(command.name())
                        .append(':')
                        .append(quoted(command.summary()))
                        .append("'\n"));
        lines.append("            )\n            _describe command commands ;;\n        words)\n")
                .append("            case $words[1] in\n");
        page.commands()
                .forEach(command -> lines.append("                ")
                        .append(command.name())
                        .append(") ")
                        .append(name(command))
                        .append(" ;;\n"));
        return lines.append("            esac ;;\n    esac\n").toString();
    }

    private static String action(Word word) {
        return switch (word.kind()) {
            case FOLDER -> "_files -/";
            case FILE -> "_files";
            case ONE_OF -> "(" + String.join(" ", word.values()) + ")";
            case OTHER -> " ";
        };
    }

    /** Within single quotes, brackets and colons. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "'\\''")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }
}
