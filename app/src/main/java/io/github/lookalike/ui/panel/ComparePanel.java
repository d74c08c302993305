package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.thumbnail.Wanted;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Two to four pictures of the group side by side: the keeper, the one looked at, and their neighbours. */
final class ComparePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int COLUMN_WIDTH = 270;
    private static final int MOST = 4;

    private final transient Desk desk;
    private final transient WindowCommands commands;
    private final transient Stage stage;
    private final transient List<PictureColumn> columns = new ArrayList<>();
    private transient List<Integer> shown = List.of();
    private transient Optional<ReviewGroup> group = Optional.empty();
    private transient Optional<FactSheet> facts = Optional.empty();

    ComparePanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fill, insets 0, gapx 10", "", "[grow, fill]"));
        setOpaque(false);
        setName("compare");
        this.desk = desk;
        this.commands = commands;
        this.stage = new Stage(desk, this::repaint);
        desk.review().opened().listen(this::showGroup);
        desk.review().onView(this::follow);
        desk.review().decided().listen(this::refresh);
        desk.files().changed().listen(this::refresh);
        desk.lens().changed().listen(this::look);
        desk.review().scrollingFacts(pages -> facts.ifPresent(sheet -> sheet.scrollPages(pages)));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                showIfOthersFit();
            }
        });
    }

    private void follow(ReviewView.Change change) {
        switch (change) {
            case GROUP -> showGroup();
            case PICTURE -> showIfOthersFit();
            case LIST -> showIfGone();
        }
    }

    private void showGroup() {
        desk.lens().reset();
        build();
        prepareNext();
    }

    private void showIfOthersFit() {
        if (!places().equals(shown)) {
            build();
        } else {
            refresh();
        }
    }

    private void showIfGone() {
        List<Member> members = desk.review()
                .view()
                .flatMap(ReviewView::group)
                .map(ReviewGroup::members)
                .orElse(List.of());
        boolean same =
                columns.stream().map(PictureColumn::member).allMatch(members::contains) && places().equals(shown);
        if (!same) {
            build();
        }
    }

    private void build() {
        removeAll();
        columns.clear();
        facts = Optional.empty();
        group = desk.review().view().flatMap(ReviewView::group);
        shown = places();
        group.ifPresent(one -> {
            List<Member> members = shown.stream().map(one.members()::get).toList();
            stage.show(one, members);
            FactSheet sheet = new FactSheet(desk, one, members);
            facts = Optional.of(sheet);
            for (int place : shown) {
                PictureColumn column = new PictureColumn(desk, commands, one, place, stage, sheet);
                columns.add(column);
                add(column, "grow, push, sizegroup columns");
            }
        });
        revalidate();
        repaint();
    }

    /** Which members fit: the keeper always, and those around the current one. */
    private List<Integer> places() {
        Optional<ReviewView> view = desk.review().view();
        List<Member> members =
                view.flatMap(ReviewView::group).map(ReviewGroup::members).orElse(List.of());
        int room = Math.max(2, Math.min(MOST, getWidth() / UIScale.scale(COLUMN_WIDTH)));
        if (members.size() <= room) {
            return IntStream.range(0, members.size()).boxed().toList();
        }
        int current = view.map(ReviewView::pictureAt).orElse(0);
        int keeper =
                members.indexOf(view.flatMap(ReviewView::group).orElseThrow().keeper());
        int first = Math.max(0, Math.min(current - (room - 1) / 2, members.size() - room));
        if (keeper >= first && keeper < first + room) {
            return IntStream.range(first, first + room).boxed().toList();
        }
        int others = Math.max(0, Math.min(current - (room - 2) / 2, members.size() - room + 1));
        return IntStream.concat(
                        IntStream.of(keeper),
                        IntStream.range(others, members.size())
                                .filter(i -> i != keeper)
                                .limit(room - 1L))
                .sorted()
                .boxed()
                .toList();
    }

    private void refresh() {
        stage.settle();
        columns.forEach(PictureColumn::refresh);
    }

    private void look() {
        if (desk.lens().isActualSize()) {
            currentColumn().map(column -> column.canvas().actualZoom()).ifPresent(desk.lens()::actualZoom);
        }
        stage.settle();
        columns.forEach(PictureColumn::look);
    }

    private Optional<PictureColumn> currentColumn() {
        Optional<Member> current = desk.review().view().flatMap(ReviewView::picture);
        return columns.stream()
                .filter(column -> current.filter(column.member()::equals).isPresent())
                .findFirst();
    }

    private void prepareNext() {
        desk.review()
                .view()
                .flatMap(ReviewView::next)
                .ifPresent(next -> next.members().stream()
                        .limit(MOST)
                        .forEach(member -> desk.pictures()
                                .prepare(new Wanted(member.picture().path(), Wanted.PART))));
    }
}
