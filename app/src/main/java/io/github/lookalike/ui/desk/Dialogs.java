package io.github.lookalike.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

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

    /**
     * What a command's keys are.
     *
     * @param words what it does
     */
    record KeyLine(String words, String keys) {}

    /** Keys that are heard in one place. */
    record KeySection(String title, List<KeyLine> lines) {
        public KeySection {
            lines = List.copyOf(lines);
        }
    }

    boolean confirm(Question question);

    /** Shows which key does what. */
    void keys(String title, List<KeySection> sections);

    /** Shows something, which is asked to take the focus, with a button to leave it. */
    void show(String title, JComponent content);

    /** Says something that needs no answer. */
    void tell(String title, String text);

    /** Says what went wrong, in words and with a code; logs the rest. */
    void trouble(Exception trouble);

    Optional<Path> chooseFolder(String title);

    List<Path> chooseFolders(String title);

    /**
     * Where to write a file, and as what.
     *
     * @param name what it is called unless the person says otherwise
     * @param extensions of the kinds that can be written, the usual one first
     * @return a path that ends in one of the extensions; where it exists, the person wants it to be replaced
     */
    Optional<Path> chooseTarget(String title, String name, List<String> extensions);

    Optional<Path> choosePicture(String title);

    /** One of the programs of a Mac. */
    Optional<Path> chooseProgram(String title);

    Optional<Path> choosePlugin(String title);
}
