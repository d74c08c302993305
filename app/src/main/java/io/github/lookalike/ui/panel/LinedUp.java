package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.look.Parts;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.DefaultCaret;

/**
 * Sentences of pictures side by side: each is shown whole and takes as many lines as the longest of them needs, so that what
 * stands below lines up.
 */
final class LinedUp {

    private final List<Sentence> sentences = new ArrayList<>();

    /** One more sentence, empty at first. */
    JTextArea sentence(String name) {
        Sentence sentence = new Sentence();
        sentence.setName(name);
        sentence.setEditable(false);
        sentence.setFocusable(false);
        sentence.setLineWrap(true);
        sentence.setWrapStyleWord(true);
        sentence.setOpaque(false);
        // A caret brings itself into view, and what is scrolled begins at its beginning.
        ((DefaultCaret) sentence.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        Parts.styled(sentence, "foreground: $Lookalike.muted; border: 0,0,0,0; font: $defaultFont");
        sentences.add(sentence);
        return sentence;
    }

    /** What another width makes higher or lower is laid out again, in the other columns and around the scrolled part, too. */
    private void widthChanged() {
        for (Sentence sentence : sentences) {
            sentence.revalidate();
            if (SwingUtilities.getAncestorOfClass(PictureColumn.class, sentence) instanceof PictureColumn column) {
                column.revalidate();
            }
        }
    }

    private final class Sentence extends JTextArea {

        private static final long serialVersionUID = 1L;

        @Override
        public Dimension getPreferredSize() {
            Dimension own = super.getPreferredSize();
            int highest = own.height;
            for (Sentence other : sentences) {
                highest = Math.max(highest, other.ownHeight());
            }
            return new Dimension(own.width, highest);
        }

        private int ownHeight() {
            return super.getPreferredSize().height;
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            boolean other = width != getWidth();
            super.setBounds(x, y, width, height);
            if (other) {
                widthChanged();
            }
        }
    }
}
