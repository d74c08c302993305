package io.github.lookalike.cli;

import io.github.lookalike.cli.manual.Completion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what makes a shell complete the commands and options. */
@Command(
        description = "Prints a script that makes a shell complete commands, options and folders, such as for bash:"
                + " lookalike completion bash > ~/.local/share/bash-completion/completions/lookalike")
final class CompletionCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Completion shell = Completion.bash;

    CompletionCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(shell.of(Commands.all(top, console)));
        console.out().flush();
        return ExitCode.DONE.number();
    }
}
