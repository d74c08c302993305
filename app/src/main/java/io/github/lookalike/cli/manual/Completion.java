package io.github.lookalike.cli.manual;

import picocli.CommandLine;

/** The shells for which completions are written; lower-case, as they stand on the command line. */
public enum Completion {
    bash {
        @Override
        String script(CommandPage program) {
            return new BashCompletion(program).script();
        }
    },
    zsh {
        @Override
        String script(CommandPage program) {
            return new ZshCompletion(program).script();
        }
    },
    fish {
        @Override
        String script(CommandPage program) {
            return new FishCompletion(program).script();
        }
    },
    powershell {
        @Override
        String script(CommandPage program) {
            return new PowerShellCompletion(program).script();
        }
    };

    abstract String script(CommandPage program);

    /** A script that a shell reads at its start; it runs nothing of the program itself. */
    public String of(CommandLine program) {
        return script(CommandPage.of(program));
    }
}
