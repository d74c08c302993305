package io.github.lookalike.cli;

import io.github.lookalike.api.Reason;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.match.Match;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.review.ExplainPair;
import io.github.lookalike.words.Words;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why two pictures match or not. */
@Command(description = "Says in words why two pictures match or not: distances, tier, what a second look saw.")
final class ExplainCommand implements Callable<Integer> {

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(arity = "2", paramLabel = "FILE", description = "Two picture files.")
    private List<Path> files = List.of();

    @Option(names = "--algorithm", paramLabel = "ID", description = "The hash algorithm.")
    private @Nullable String algorithm;

    ExplainCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongUsageException(file + " is no file");
            }
        }
        try (Workbench workbench = top.open()) {
            String id = algorithm == null ? workbench.settings().algorithm() : algorithm;
            ExplainPair.Explained explained =
                    workbench.explain(files.get(0), files.get(1), FindArguments.algorithm(workbench.plugins(), id));
            Words words = Words.english(workbench.plugins()::text);
            List<Reason> label =
                    explained.explanation().match().map(Match::label).orElse(List.of());
            explained.explanation().notes().forEach(note -> console.say(words.of(note, label)));
            explained.takingSecond().ifPresent(proof -> say(words, "the second", "the first", proof));
            explained.takingFirst().ifPresent(proof -> say(words, "the first", "the second", proof));
            return (explained.explanation().tier().isPresent() ? ExitCode.FOUND : ExitCode.DONE).number();
        } catch (UnreadableException e) {
            console.fail("lookalike: " + top.words().sentences(e.reasons()) + " (" + e.code() + ")");
            return ExitCode.INCOMPLETE.number();
        }
    }

    /** A search also asks what lies beside them, and all scorers. */
    private void say(Words words, String going, String staying, Proof proof) {
        String tier = proof.match().tier().id();
        console.say(
                proof.safety().safe()
                        ? "A rule may take " + going + " when " + staying + " is kept (" + tier + ")."
                        : "A rule would not take " + going + " for " + staying + " (" + tier + "): "
                                + words.listed(proof.safety().reasons()) + ".");
    }
}
