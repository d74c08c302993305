package io.github.lookalike.ui.panel;

import java.awt.Rectangle;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javax.swing.JList;
import javax.swing.ListSelectionModel;

/** What is selected in a list with rows of one height, and the first row seen; found again after the list got more rows. */
final class ListPlace<E> {

    private final JList<E> list;
    private final Set<E> selected = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Optional<E> lead;
    private final Optional<E> seen;
    private final int seenAt;

    private ListPlace(JList<E> list) {
        this.list = list;
        selected.addAll(list.getSelectedValuesList());
        this.lead = at(list.getLeadSelectionIndex());
        this.seenAt = list.getFirstVisibleIndex();
        this.seen = at(seenAt);
    }

    static <E> ListPlace<E> of(JList<E> list) {
        return new ListPlace<>(list);
    }

    private Optional<E> at(int index) {
        return index >= 0 && index < list.getModel().getSize()
                ? Optional.of(list.getModel().getElementAt(index))
                : Optional.empty();
    }

    /** Selects the same rows again, and scrolls so that the same row is the first one seen. */
    void restore() {
        ListSelectionModel selection = list.getSelectionModel();
        selection.setValueIsAdjusting(true);
        selection.clearSelection();
        int leadAt = -1;
        int nowAt = seen.isPresent() ? -1 : seenAt;
        int missing = selected.size();
        int size = list.getModel().getSize();
        // What was among the first rows is found among the first ones, however many follow.
        for (int i = 0; i < size && (missing > 0 || nowAt < 0); i++) {
            E row = list.getModel().getElementAt(i);
            if (selected.contains(row)) {
                selection.addSelectionInterval(i, i);
                missing--;
            }
            leadAt = isSame(lead, row) ? i : leadAt;
            nowAt = isSame(seen, row) ? i : nowAt;
        }
        if (leadAt >= 0 && selection.isSelectedIndex(leadAt)) {
            selection.addSelectionInterval(leadAt, leadAt);
        }
        selection.setValueIsAdjusting(false);
        scroll(nowAt < 0 ? 0 : nowAt - seenAt);
    }

    private boolean isSame(Optional<E> one, E row) {
        return one.filter(value -> value == row).isPresent();
    }

    private void scroll(int rows) {
        if (rows != 0) {
            Rectangle visible = list.getVisibleRect();
            visible.translate(0, rows * list.getFixedCellHeight());
            list.scrollRectToVisible(visible);
        }
    }
}
