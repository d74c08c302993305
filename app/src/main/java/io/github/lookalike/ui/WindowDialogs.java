package io.github.lookalike.ui;

import com.formdev.flatlaf.util.SystemFileChooser;
import io.github.lookalike.ui.desk.Dialogs;
import io.github.lookalike.ui.text.Texts;
import io.github.lookalike.words.Words;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks in dialogs over the window. */
final class WindowDialogs implements Dialogs {

    private static final Logger LOG = LoggerFactory.getLogger(WindowDialogs.class);

    private final Texts texts;
    private final Words words;
    private final Supplier<Component> window;

    WindowDialogs(Texts texts, Words words, Supplier<Component> window) {
        this.texts = texts;
        this.words = words;
        this.window = window;
    }

    @Override
    public boolean confirm(Question question) {
        boolean grave = question.weight() == Weight.GRAVE;
        String no = texts.get("dialog.no");
        JOptionPane pane = new JOptionPane(
                wrapped(question.text()),
                grave ? JOptionPane.WARNING_MESSAGE : JOptionPane.QUESTION_MESSAGE,
                JOptionPane.DEFAULT_OPTION,
                null,
                new Object[] {question.yes(), no},
                grave ? no : question.yes());
        open(pane, question.title());
        return question.yes().equals(pane.getValue());
    }

    @Override
    public void tell(String title, String text) {
        open(pane(text, JOptionPane.INFORMATION_MESSAGE), title);
    }

    @Override
    public void keys(String title, List<KeySection> sections) {
        open(pane(KeySheet.of(sections), JOptionPane.PLAIN_MESSAGE), title);
    }

    @Override
    public void show(String title, JComponent content) {
        open(pane(content, JOptionPane.PLAIN_MESSAGE, "dialog.close"), title, content::requestFocus);
    }

    @Override
    public void trouble(Exception cause) {
        trouble((Throwable) cause);
    }

    void trouble(Throwable cause) {
        Trouble trouble = Trouble.of(cause, words);
        LOG.error("{}", trouble.code(), cause);
        String text = texts.get(trouble.key(), trouble.detail()) + "\n\n" + texts.get("trouble.code", trouble.code());
        open(pane(text, JOptionPane.WARNING_MESSAGE), texts.get("trouble.title"));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return choose(title, SystemFileChooser.DIRECTORIES_ONLY, false).stream().findFirst();
    }

    @Override
    public List<Path> chooseFolders(String title) {
        return choose(title, SystemFileChooser.DIRECTORIES_ONLY, true);
    }

    @Override
    public Optional<Path> choosePicture(String title) {
        return choose(title, SystemFileChooser.FILES_ONLY, false).stream().findFirst();
    }

    @Override
    public Optional<Path> chooseProgram(String title) {
        return choose(title, SystemFileChooser.FILES_ONLY, false, new File("/Applications")).stream()
                .findFirst();
    }

    @Override
    public Optional<Path> choosePlugin(String title) {
        return choose(title, SystemFileChooser.FILES_ONLY, false).stream().findFirst();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String name, List<String> extensions) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(title);
        chooser.setAcceptAllFileFilterUsed(false);
        extensions.forEach(extension -> chooser.addChoosableFileFilter(
                new SystemFileChooser.FileNameExtensionFilter(texts.get("file." + extension), extension)));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + "." + extensions.get(0)));
        Component parent = window.get();
        int answer = chooser.showSaveDialog(parent);
        giveFocusBack(parent);
        if (answer != SystemFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        String wanted = chooser.getFileFilter() instanceof SystemFileChooser.FileNameExtensionFilter filter
                ? filter.getExtensions()[0]
                : extensions.get(0);
        Path chosen = chooser.getSelectedFile().toPath();
        Path target = TargetName.of(chosen, wanted, extensions);
        // Of the file that was named the chooser has asked.
        boolean replace = target.equals(chosen) || !Files.exists(target) || confirm(replacing(title, target));
        return replace ? Optional.of(target) : Optional.empty();
    }

    private Question replacing(String title, Path target) {
        return new Question(title, texts.get("export.exists", target), texts.get("export.replace"), Weight.PLAIN);
    }

    private List<Path> choose(String title, int mode, boolean several) {
        return choose(title, mode, several, null);
    }

    /** @param start where the person begins to look; absent for where they looked last */
    private List<Path> choose(String title, int mode, boolean several, @Nullable File start) {
        SystemFileChooser chooser = new SystemFileChooser();
        if (start != null) {
            chooser.setCurrentDirectory(start);
        }
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(mode);
        chooser.setMultiSelectionEnabled(several);
        Component parent = window.get();
        int answer = chooser.showDialog(parent, texts.get("dialog.choose"));
        giveFocusBack(parent);
        if (answer != SystemFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        File[] chosen = several ? chooser.getSelectedFiles() : new File[] {chooser.getSelectedFile()};
        return Arrays.stream(chosen).map(File::toPath).toList();
    }

    private JOptionPane pane(String text, int type) {
        return pane(wrapped(text), type);
    }

    /** With one button, which Enter presses. */
    private JOptionPane pane(JComponent message, int type) {
        return pane(message, type, "dialog.ok");
    }

    private JOptionPane pane(JComponent message, int type, String key) {
        String ok = texts.get(key);
        return new JOptionPane(message, type, JOptionPane.DEFAULT_OPTION, null, new Object[] {ok}, ok);
    }

    private static WrappedText wrapped(String text) {
        return new WrappedText(text);
    }

    private void open(JOptionPane pane, String title) {
        open(pane, title, () -> {});
    }

    /** @param whenOpen done once the dialog is there and took the focus */
    private void open(JOptionPane pane, String title, Runnable whenOpen) {
        JDialog dialog = pane.createDialog(window.get(), title);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                Edt.later().execute(whenOpen);
            }
        });
        dialog.setName("dialog");
        dialog.setVisible(true);
        dialog.dispose();
        giveFocusBack(dialog.getOwner());
    }

    /** A window manager would do this; where there is none, keys would be heard by nobody from now on. */
    private static void giveFocusBack(Component parent) {
        if (parent instanceof Window owner && owner.isShowing() && owner.getMostRecentFocusOwner() != null) {
            owner.getMostRecentFocusOwner().requestFocus();
        }
    }
}
