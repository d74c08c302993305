package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.review.GroupOrder;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import io.github.lookalike.ui.look.Parts;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.Timer;
import javax.swing.TransferHandler;
import net.miginfocom.swing.MigLayout;

/** All groups, sorted and filtered; only the rows on the screen are ever painted. */
final class GroupListPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE = 150;

    private final transient Desk desk;
    private final GroupsModel model = new GroupsModel();
    private final HintedList<ReviewGroup> list;
    private final JTextField search = new JTextField();
    private final JComboBox<GroupOrder> order = new JComboBox<>(GroupOrder.values());
    private final JToggleButton reversed = new JToggleButton();
    private final FilterPanel filters;
    private final JLabel count = Parts.muted(" ");
    /** Whether the list leads to a group; then what is selected stays so. */
    private boolean leading;
    /** Whether the list shows the first groups alone. */
    private boolean partial;

    private final Timer typed = new Timer(TYPING_PAUSE, event -> applyFilter());

    GroupListPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fill, insets 12 12 8 6, hidemode 3", "[grow][]", "[]6[]4[]4[grow]4[]"));
        this.desk = desk;
        this.list = new HintedList<>(model, desk.text("review.nothing"));
        this.filters = new FilterPanel(desk, this::applyFilter);
        setUpSearch();
        setUpOrder();
        setUpList(commands);
        add(search, "span, growx, wrap");
        add(order, "growx, wmin 60");
        add(reverseButton(), "split 3");
        add(commands.iconButton(Command.OVERVIEW));
        add(filterButton(), "wrap");
        add(filters, "span, growx, wrap");
        add(Parts.scroll(list), "span, grow, wrap");
        count.setName("count");
        add(count, "span, growx");
        desk.review().opened().listen(this::opened);
        desk.review().loaded().listen(this::loaded);
        desk.review().decided().listen(list::repaint);
        desk.files().changed().listen(list::repaint);
        desk.review().filtered().listen(() -> {
            search.setText("");
            filters.show(desk.review().wanted());
        });
        desk.review().onView(this::follow);
    }

    void focusList() {
        list.requestFocusInWindow();
    }

    /** What is dropped on the list goes here. */
    void dropping(TransferHandler drop) {
        list.setTransferHandler(drop);
    }

    void focusSearch() {
        search.selectAll();
        search.requestFocusInWindow();
    }

    private void endSearch() {
        search.setText("");
        focusList();
    }

    private void setUpSearch() {
        Parts.named(search, "search", desk.text("review.search"));
        search.putClientProperty("JTextField.placeholderText", desk.text("review.search"));
        search.putClientProperty("JTextField.leadingIcon", Icons.of("scan", 16, Palette.MUTED));
        search.putClientProperty("JTextField.showClearButton", true);
        typed.setRepeats(false);
        search.getDocument().addDocumentListener(new OnEdit(typed::restart));
        search.addActionListener(event -> focusList());
        search.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "back");
        search.getInputMap().put(KeyStroke.getKeyStroke("DOWN"), "down");
        search.getActionMap().put("back", new Act(this::endSearch));
        search.getActionMap().put("down", new Act(this::focusList));
    }

    private void setUpOrder() {
        Parts.named(order, "order", desk.text("review.order"));
        order.setRenderer(new WordsRenderer<>(one -> desk.texts().get("order", one)));
        order.addPopupMenuListener(new AfterPopup(this::focusList));
        order.addActionListener(event -> sort());
    }

    private void sort() {
        desk.review()
                .view()
                .ifPresent(view ->
                        view.sort(order.getItemAt(Math.max(0, order.getSelectedIndex())), reversed.isSelected()));
    }

    private JToggleButton reverseButton() {
        reversed.setIcon(Icons.of("reverse", 16));
        reversed.setToolTipText(desk.text("review.reversed"));
        reversed.setRequestFocusEnabled(false);
        Parts.named(reversed, "reversed", desk.text("review.reversed"));
        reversed.addActionListener(event -> sort());
        return reversed;
    }

    private JToggleButton filterButton() {
        JToggleButton button = new JToggleButton(Icons.of("filter", 16));
        button.setToolTipText(desk.text("review.filter"));
        button.setRequestFocusEnabled(false);
        Parts.named(button, "filter", desk.text("review.filter"));
        button.addActionListener(event -> {
            filters.setVisible(button.isSelected());
            revalidate();
        });
        filters.setVisible(false);
        return button;
    }

    private void setUpList(WindowCommands commands) {
        Parts.named(list, "groups", desk.text("review.groups"));
        list.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        list.getInputMap().put(KeyStroke.getKeyStroke("alt DOWN"), "selectNextRowExtendSelection");
        list.getInputMap().put(KeyStroke.getKeyStroke("alt UP"), "selectPreviousRowExtendSelection");
        desk.review().choosing(list::getSelectedValuesList);
        GroupCell cell = new GroupCell(desk, list::repaint);
        list.setCellRenderer(cell);
        list.setFixedCellWidth(UIScale.scale(200));
        list.setFixedCellHeight(cell.height(list, UIScale.scale(200)));
        list.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                list.setFixedCellHeight(cell.height(list, list.getWidth()));
            }
        });
        commands.hearFirst(list, Command.Scope.REVIEW);
        list.addListSelectionListener(event -> {
            int led = list.getLeadSelectionIndex();
            if (led >= 0 && list.isSelectedIndex(led)) {
                leading = true;
                desk.review().view().ifPresent(view -> view.goToGroup(led));
                leading = false;
            }
        });
    }

    private void applyFilter() {
        desk.review().view().ifPresent(view -> view.show(filters.filter(search.getText())));
    }

    private void opened() {
        desk.review().view().ifPresent(view -> {
            order.setSelectedItem(view.order());
            applyFilter();
        });
        partial = false;
        loaded();
        follow(ReviewView.Change.LIST);
        list.ensureIndexIsVisible(0);
    }

    /** The first groups alone are neither sorted nor filtered: others would belong between them. */
    private void loaded() {
        boolean possible = !desk.review().isPartial();
        search.setEnabled(possible);
        order.setEnabled(possible);
        reversed.setEnabled(possible);
        desk.review().view().ifPresent(this::count);
    }

    private void count(ReviewView view) {
        String key =
                view.isWhole() ? "review.count" : desk.review().isCutShort() ? "review.cutShort" : "review.loading";
        count.setText(desk.text(key, view.shown().size(), view.session().expected()));
        count.setToolTipText(count.getText());
    }

    private void follow(ReviewView.Change change) {
        ReviewView view = desk.review().view().orElseThrow();
        if (change == ReviewView.Change.LIST) {
            boolean completed = partial && view.isWhole();
            partial = !view.isWhole();
            Optional<ListPlace<ReviewGroup>> place = completed ? Optional.of(ListPlace.of(list)) : Optional.empty();
            model.show(view.shown());
            count(view);
            place.ifPresent(ListPlace::restore);
            if (completed) {
                return;
            }
        }
        if (change != ReviewView.Change.PICTURE && !leading) {
            list.setSelectedIndex(view.at());
            list.ensureIndexIsVisible(view.at());
        }
    }
}
