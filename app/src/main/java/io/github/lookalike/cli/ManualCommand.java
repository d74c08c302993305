package io.github.lookalike.cli;

import io.github.lookalike.cli.manual.ManualPages;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes pages for {@code man}. */
@Command(description = "Writes pages for man, one for each command, to a folder.")
final class ManualCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder; made if need be. Pages of these names are replaced.")
    private Path folder = Path.of(".");

    @Spec
    private @Nullable CommandSpec spec;

    ManualCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(String.valueOf(code.number()), code.meaning());
        }
        CommandLine all = Commands.all(top, console);
        Map<String, String> pages = new ManualPages(all, version(), codes, Environment.variables()).pages();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                out.write(page.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        console.tell(pages.size() + " pages in " + folder);
        return ExitCode.DONE.number();
    }

    private String version() {
        String[] words = spec == null ? new String[0] : spec.version();
        return words.length == 0 ? "" : words[0].replace("Lookalike ", "");
    }
}
