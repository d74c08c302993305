package io.github.lookalike.serve.desk;

import io.github.lookalike.api.Reason;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.words.Words;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What all clients look at. */
public final class ServedDesk {

    /** Of a call: the language in which a client is told reasons. */
    public static final String LANGUAGE = "language";

    private final Workbench workbench;
    private final ServedFolders served;
    private Optional<Review> review = Optional.empty();
    private boolean recalled;

    public ServedDesk(Workbench workbench, ServedFolders served) {
        this.workbench = workbench;
        this.served = served;
    }

    public Workbench workbench() {
        return workbench;
    }

    public ServedFolders served() {
        return served;
    }

    /** How what the program says is worded for a client: in the language that it names, else in English. */
    public Words words(Values asked) throws CallRefusedException {
        return new Words(Locale.forLanguageTag(asked.text(LANGUAGE).orElse("")), workbench.plugins()::text);
    }

    /** The real place of a folder to which a client wants pictures brought. */
    public Path destination(String to) throws CallRefusedException {
        Path folder = served.require(Values.path("to", to));
        Optional<Reason> forbidden = workbench.forbiddenPlaces().reasonAsDestination(folder);
        if (forbidden.isPresent()) {
            throw Values.wrong("to: " + Words.english(workbench.plugins()::text).of(forbidden.get()));
        }
        return folder;
    }

    /** What was found last, by this run or an earlier one. */
    public synchronized Optional<Review> lastReview() {
        if (!recalled) {
            review = workbench.lastSearch().recall().map(found -> Review.recalled(found, workbench, served));
            recalled = true;
        }
        return review;
    }

    /** The same where there has to be one. */
    public Review review() throws CallRefusedException {
        return lastReview()
                .orElseThrow(() -> new CallRefusedException(
                        Fault.CONFLICT, "nothing has been searched for yet: POST /api/scan does"));
    }

    /** Lays what was just found before everybody. */
    public synchronized void open(FindResult found) {
        review = Optional.of(Review.of(found, workbench, served));
        recalled = true;
    }
}
