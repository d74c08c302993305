package io.github.lookalike.cli.manual;

import java.util.stream.Collectors;

/** For fish 3 and newer. */
final class FishCompletion {

    private static final String BEGIN = """
            # fish completion for lookalike, as 'lookalike completion fish' writes it
            function __lookalike_at
                set -l path
                set -l skip 0
                for word in (commandline -opc)[2..-1]
                    if test $skip = 1
                        set skip 0
                    else if contains -- $word %s
                        set skip 1
                    else if contains -- "$path $word" %s
                        set path "$path $word"
                    end
                end
                test "$path" = "$argv[1]"
            end
            complete -c lookalike -f
            """;

    private final CommandPage program;

    FishCompletion(CommandPage program) {
        this.program = program;
    }

    String script() {
        String paths = program.all()
                .filter(page -> !page.path().isEmpty())
                .map(page -> quoted(" " + page.path()))
                .collect(Collectors.joining(" "));
        return BEGIN.formatted(String.join(" ", program.optionsWithValue()), paths)
                + program.all().map(FishCompletion::page).collect(Collectors.joining());
    }

    private static String page(CommandPage page) {
        String at = page.path().isEmpty() ? "" : " " + page.path();
        String begin = "complete -c lookalike -n \"__lookalike_at " + quoted(at) + "\"";
        StringBuilder lines = new StringBuilder();
        for (CommandPage command : page.commands()) {
            lines.append(begin)
                    .append(" -a ")
                    .append(command.name())
                    .append(" -d ")
                    .append(quoted(command.summary()))
                    .append('\n');
        }
        for (Word option : page.options()) {
            lines.append(begin);
            option.names()
                    .forEach(name -> lines.append(name.startsWith("--") ? " -l " : " -s ")
                            .append(name.replaceFirst("^-+", "")));
            lines.append(option.takesValue() ? value(option) : "")
                    .append(" -d ")
                    .append(quoted(option.description()))
                    .append('\n');
        }
        page.operands().stream()
                .limit(1)
                .filter(word -> !action(word).isEmpty())
                .forEach(word -> lines.append(begin).append(action(word)).append('\n'));
        return lines.toString();
    }

    private static String value(Word option) {
        return option.kind() == Word.Kind.FILE ? " -r -F" : " -x" + action(option);
    }

    private static String action(Word word) {
        return switch (word.kind()) {
            case FOLDER -> " -a '(__fish_complete_directories)'";
            case FILE -> " -F";
            case ONE_OF -> " -a " + quoted(String.join(" ", word.values()));
            case OTHER -> "";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
