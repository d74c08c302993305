package io.github.lookalike.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a command can be told.
 *
 * @param path its name, behind those of the commands above, without the program's own; empty for the program itself
 * @param description a sentence or two
 * @param options by their names
 * @param operands words without an option, in their order
 * @param commands below it
 */
record CommandPage(
        String path, String description, List<Word> options, List<Word> operands, List<CommandPage> commands) {

    CommandPage {
        options = List.copyOf(options);
        operands = List.copyOf(operands);
        commands = List.copyOf(commands);
    }

    /** The whole program. */
    static CommandPage of(CommandLine program) {
        return of(program, "", program.getCommandSpec());
    }

    private static CommandPage of(CommandLine line, String path, CommandSpec top) {
        CommandSpec spec = line.getCommandSpec();
        List<CommandPage> below = new ArrayList<>();
        line.getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                below.add(of(command, path.isEmpty() ? name : path + " " + name, top));
            }
        });
        return new CommandPage(
                path,
                String.join(" ", spec.usageMessage().description()),
                spec.options().stream()
                        .filter(option -> !option.hidden())
                        .map(option -> option(option, top))
                        .toList(),
                spec.positionalParameters().stream()
                        .map(one -> word(List.of(), one, false))
                        .toList(),
                below);
    }

    private static Word option(OptionSpec option, CommandSpec top) {
        return word(Arrays.asList(option.names()), option, top.optionsMap().containsKey(option.longestName()));
    }

    private static Word word(List<String> names, ArgSpec word, boolean common) {
        List<String> values = values(word.completionCandidates());
        String description =
                String.join(" ", word.description()).replace("${COMPLETION-CANDIDATES}", String.join(", ", values));
        return new Word(names, word.arity().max() == 0 ? "" : word.paramLabel(), values, description, common);
    }

    private static List<String> values(@Nullable Iterable<String> candidates) {
        return candidates == null
                ? List.of()
                : StreamSupport.stream(candidates.spliterator(), false).toList();
    }

    /** The last word of its path. */
    String name() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** The first sentence of its description, without the dot. */
    String summary() {
        int end = description.indexOf(". ");
        String first = end < 0 ? description : description.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** It and all below it. */
    Stream<CommandPage> all() {
        return Stream.concat(Stream.of(this), commands.stream().flatMap(CommandPage::all));
    }

    /** The names of options, its own and those of all commands below it, that a value follows; each once. */
    List<String> optionsWithValue() {
        return all().flatMap(page -> page.options().stream())
                .filter(Word::takesValue)
                .flatMap(option -> option.names().stream())
                .distinct()
                .toList();
    }

    /** The names of all its options, in their order. */
    List<String> optionNames() {
        return options.stream().flatMap(option -> option.names().stream()).toList();
    }

    /** The names of the commands below it. */
    List<String> commandNames() {
        return commands.stream().map(CommandPage::name).toList();
    }
}
