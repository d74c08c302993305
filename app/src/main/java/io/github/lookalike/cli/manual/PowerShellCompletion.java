package io.github.lookalike.cli.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For PowerShell 5.1 and newer, which completes names of files by itself where nothing else is offered. */
final class PowerShellCompletion {

    private static final String BEGIN = """
            # PowerShell completion for lookalike, as 'lookalike completion powershell' writes it
            Register-ArgumentCompleter -Native -CommandName lookalike -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $withValue = @(%s)
                $offers = @{
            """;

    private static final String MIDDLE = """
                }
                $values = @{
            """;

    private static final String END = """
                }
                $path = ''
                $previous = ''
                foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
                    if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete) { break }
                    $word = $element.ToString()
                    if ($withValue -notcontains $previous -and -not $word.StartsWith('-')) {
                        $next = "$path $word".Trim()
                        if ($offers.ContainsKey($next)) { $path = $next }
                    }
                    $previous = $word
                }
                $found = if ($withValue -contains $previous) { $values["$path $previous".Trim()] } else { $offers[$path] }
                $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """;

    private final CommandPage program;

    PowerShellCompletion(CommandPage program) {
        this.program = program;
    }

    String script() {
        StringBuilder script = new StringBuilder(BEGIN.formatted(list(program.optionsWithValue())));
        program.all()
                .forEach(page -> script.append("        '")
                        .append(page.path())
                        .append("' = @(")
                        .append(list(Stream.concat(page.commandNames().stream(), page.optionNames().stream())
                                .toList()))
                        .append(")\n"));
        script.append(MIDDLE);
        program.all()
                .forEach(page -> page.options().stream()
                        .filter(option -> !option.values().isEmpty())
                        .forEach(option -> option.names()
                                .forEach(name -> script.append("        '")
                                        .append((page.path() + " " + name).strip())
                                        .append("' = @(")
                                        .append(list(option.values()))
                                        .append(")\n"))));
        return script.append(END).toString();
    }

    private static String list(List<String> words) {
        return words.stream().map(word -> "'" + word.replace("'", "''") + "'").collect(Collectors.joining(", "));
    }
}
