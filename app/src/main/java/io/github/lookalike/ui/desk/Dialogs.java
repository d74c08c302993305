package io.github.lookalike.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What asks a person and waits for the answer. */
public interface Dialogs {

    /** How grave a question is. */
    enum Weight {
        PLAIN,
        /** What follows cannot be undone; the answer that does nothing is the easy one. */
        GRAVE
    }

    /**
     * A question with two answers.
     *
     * @param title what it is about
     * @param text what will happen, in whole sentences
     * @param yes what the button says that does it
     */
    record Question(String title, String text, String yes, Weight weight) {}

    boolean confirm(Question question);

    /** Says something that needs no answer. */
    void tell(String title, String text);

    /** Says what went wrong, in words and with a code; logs the rest. */
    void trouble(Exception trouble);

    Optional<Path> chooseFolder(String title);

    List<Path> chooseFolders(String title);

    Optional<Path> choosePlugin(String title);
}
