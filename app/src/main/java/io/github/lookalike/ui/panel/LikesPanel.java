package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.match.LikeFile;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The known pictures that match a file; one of them can be gone to. */
final class LikesPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final HintedList<LikeFile.Like> list;
    private final transient Consumer<LikeFile.Like> going;

    /** @param going takes the picture to go to; called at most once, after the dialog was closed */
    LikesPanel(Desk desk, Path file, List<LikeFile.Like> likes, Consumer<LikeFile.Like> going) {
        super(new MigLayout("fill, insets 0, wrap 1", "[grow, fill]", "[][grow, fill][]"));
        this.going = going;
        DefaultListModel<LikeFile.Like> model = new DefaultListModel<>();
        model.addAll(likes);
        this.list = Parts.named(new HintedList<>(model, ""), "likes", desk.text("like.title", likes.size()));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new LikeCell(desk, list::repaint));
        list.setSelectedIndex(0);
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "go");
        list.getActionMap().put("go", new Act(this::go));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() > 1) {
                    go();
                }
            }
        });
        JButton button = Parts.named(new JButton(desk.text("like.go")), "goToLike", desk.text("like.go"));
        button.addActionListener(event -> go());
        JScrollPane scroll = Parts.scroll(list);
        scroll.setPreferredSize(new Dimension(UIScale.scale(WIDTH), UIScale.scale(HEIGHT)));
        add(Parts.paragraph(desk.text("like.more", Shown.of(file))), "wmin 0");
        add(scroll, "hmin 80, wmin 0");
        add(button, "growx 0, align right");
    }

    /** Asked for the focus, it gives it to the list. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void go() {
        if (!list.isSelectionEmpty()) {
            SwingUtilities.getWindowAncestor(this).dispose();
            going.accept(list.getSelectedValue());
        }
    }
}
