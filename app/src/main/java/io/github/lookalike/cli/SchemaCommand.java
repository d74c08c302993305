package io.github.lookalike.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what the JSON of a command looks like. */
@Command(
        description = "Prints the JSON schema of what 'find --format json', 'scan --json', 'plan --output',"
                + " 'history --format json' and 'index export' write, or of the settings file. 'serve' has its own:"
                + " /openapi.json.")
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}.")
    private Schema schema = Schema.find;

    SchemaCommand(LookalikeCommand top, Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        console.out().print(schema.text());
        console.out().flush();
        return ExitCode.DONE.number();
    }
}
