package io.github.lookalike.cli.manual;

import java.util.List;

/** For bash 3.2 (macOS) and newer. */
final class BashCompletion {

    private static final String BEGIN = """
            # bash completion for lookalike, as 'lookalike completion bash' writes it
            _lookalike() {
                local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} path= skip= word i
                local options= commands= kind= IFS=$' \\t\\n'
                # '=' is a word of its own to bash
                if [[ $cur == '=' ]]; then cur=; elif [[ $prev == '=' ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
                for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    if [[ -n $skip ]]; then
                        [[ $word == '=' ]] || skip=
                        continue
                    fi
                    case $word in
                        %s) skip=1 ;;
                        -*) ;;
                        *)
                            case "$path:$word" in
            """;

    private static final String MIDDLE = """
                            esac
                            ;;
                    esac
                done
                case "$path" in
            """;

    private static final String END = """
                esac
                case "$kind" in
                    folder)
                        compopt -o filenames 2>/dev/null
                        IFS=$'\\n'; COMPREPLY=($(compgen -d -- "$cur")) ;;
                    file)
                        compopt -o filenames 2>/dev/null
                        IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$cur")) ;;
                    none) COMPREPLY=() ;;
                    *) COMPREPLY=($(compgen -W "$kind" -- "$cur")) ;;
                esac
            }
            complete -F _lookalike lookalike
            """;

    private final CommandPage program;

    BashCompletion(CommandPage program) {
        this.program = program;
    }

    String script() {
        StringBuilder script = new StringBuilder(BEGIN.formatted(String.join("|", program.optionsWithValue())));
        program.all().filter(page -> !page.path().isEmpty()).forEach(page -> {
            int space = page.path().lastIndexOf(' ');
            String above = space < 0 ? "" : page.path().substring(0, space);
            script.append("                    '%s:%s') path='%s' ;;%n".formatted(above, page.name(), page.path()));
        });
        script.append(MIDDLE);
        program.all().forEach(page -> script.append(page(page)));
        return script.append(END).toString().replace("\r\n", "\n");
    }

    private static String page(CommandPage page) {
        StringBuilder lines =
                new StringBuilder("        '%s')%n            case \"$prev\" in%n".formatted(page.path()));
        for (Word option : page.options()) {
            if (option.takesValue()) {
                lines.append(
                        "                %s) kind='%s' ;;%n".formatted(String.join("|", option.names()), kind(option)));
            }
        }
        lines.append("                *)\n                    if [[ $cur == -* ]]; then kind='")
                .append(String.join(" ", page.optionNames()))
                .append("'; else kind='")
                .append(operand(page))
                .append("'; fi ;;\n            esac ;;\n");
        return lines.toString();
    }

    private static String operand(CommandPage page) {
        if (!page.commands().isEmpty()) {
            return String.join(" ", page.commandNames());
        }
        List<Word> operands = page.operands();
        return operands.isEmpty() ? "none" : kind(operands.get(0));
    }

    private static String kind(Word word) {
        return switch (word.kind()) {
            case FOLDER -> "folder";
            case FILE -> "file";
            case ONE_OF -> String.join(" ", word.values());
            case OTHER -> "none";
        };
    }
}
