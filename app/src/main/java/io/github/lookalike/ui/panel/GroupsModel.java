package io.github.lookalike.ui.panel;

import io.github.lookalike.review.ReviewGroup;
import java.util.List;
import javax.swing.AbstractListModel;

/** The groups shown, as the list takes them: nothing is copied. */
final class GroupsModel extends AbstractListModel<ReviewGroup> {

    private static final long serialVersionUID = 1L;

    private transient List<ReviewGroup> groups = List.of();

    void show(List<ReviewGroup> shown) {
        int before = groups.size();
        groups = shown;
        // What was removed and added would cost the selection a step for each row; rows are all as high.
        fireContentsChanged(this, 0, Math.max(0, Math.max(before, shown.size()) - 1));
    }

    @Override
    public int getSize() {
        return groups.size();
    }

    @Override
    public ReviewGroup getElementAt(int index) {
        return groups.get(index);
    }
}
