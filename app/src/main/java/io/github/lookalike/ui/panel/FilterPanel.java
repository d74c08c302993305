package io.github.lookalike.ui.panel;

import io.github.lookalike.match.Tier;
import io.github.lookalike.review.Decided;
import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.review.PictureFilter;
import io.github.lookalike.review.ProofFilter;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.Component;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;

/** Which groups are shown: by tier, by what was proven, by similarity, folder, year, format, size and decision. */
final class FilterPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int PERCENT = 100;

    private static final long MEGABYTE = 1_000_000;

    /** In bytes; 0 for any. */
    private static final Long[] SIZES = {0L, MEGABYTE, 5 * MEGABYTE, 10 * MEGABYTE, 50 * MEGABYTE};

    private static final String HALF = "growx, wmin 60";
    private static final String ANY_FORMAT = "";

    private final transient Desk desk;
    private final transient Runnable changed;
    private final Map<Tier, JCheckBox> tiers = new EnumMap<>(Tier.class);
    private final JComboBox<ProofFilter> proof = new JComboBox<>(new ProofFilter[] {ProofFilter.ANY});
    private final JSlider similarity = new JSlider(0, PERCENT, 0);
    private final JLabel similarityText = Parts.muted("");
    private final JComboBox<String> folder = new JComboBox<>();
    private final JComboBox<String> year = new JComboBox<>();
    private final JComboBox<String> format = new JComboBox<>(new String[] {ANY_FORMAT});
    private final JComboBox<Long> size = new JComboBox<>(SIZES);
    private final JComboBox<Decided> decided = new JComboBox<>(Decided.values());
    private final JCheckBox burst;
    private final JCheckBox finished;
    private boolean showing;

    FilterPanel(Desk desk, Runnable changed) {
        super(new MigLayout("fillx, insets 4 2 4 2, wrap 2", "[grow][grow]", "[]2[]6[]6[]2[]6[]4[]4[]6[]"));
        setOpaque(false);
        this.desk = desk;
        this.changed = () -> {
            if (!showing) {
                changed.run();
            }
        };
        this.burst = new JCheckBox(desk.text("filter.burst"));
        this.finished = new JCheckBox(desk.text("filter.finished"));
        for (Tier tier : Tier.values()) {
            JCheckBox box = new JCheckBox(desk.texts().get("tier", tier), true);
            box.setToolTipText(desk.text("tier." + tier.name() + ".meaning"));
            box.setName("tier." + tier.id());
            box.setRequestFocusEnabled(false);
            box.addActionListener(event -> this.changed.run());
            tiers.put(tier, box);
            add(box);
        }
        proof.setRenderer(new WordsRenderer<>(this::words));
        setUp(proof, "proofFilter", desk.text("filter.proof"), "span, growx, wmin 80");
        Parts.named(similarity, "similarity", desk.text("filter.similarity.label"));
        similarity.setOpaque(false);
        similarity.setRequestFocusEnabled(false);
        similarity.addChangeListener(event -> slid());
        add(similarityText, "span, growx");
        add(similarity, "span, growx");
        folder.setRenderer(new WordsRenderer<>(Function.identity()));
        setUp(folder, "folderFilter", desk.text("filter.folder"), "span, growx, wmin 80");
        setUp(year, "yearFilter", desk.text("filter.year"), HALF);
        format.setRenderer(new WordsRenderer<>(one -> one.equals(ANY_FORMAT) ? desk.text("filter.allFormats") : one));
        setUp(format, "formatFilter", desk.text("filter.format"), HALF);
        size.setRenderer(new WordsRenderer<>(least -> least == 0
                ? desk.text("filter.anySize")
                : desk.text("filter.leastSize", desk.amounts().bytes(least))));
        setUp(size, "sizeFilter", desk.text("filter.size"), HALF);
        decided.setRenderer(new WordsRenderer<>(one -> desk.texts().get("filter.decided", one)));
        setUp(decided, "decidedFilter", desk.text("filter.decided"), HALF);
        burst.setToolTipText(desk.text("filter.burst.tip"));
        setUp(burst, "burst");
        setUp(finished, "finished");
        desk.review().opened().listen(this::offerFolders);
        desk.review().opened().listen(this::offer);
        desk.review().loaded().listen(this::offer);
        slid();
    }

    /** The filter as it stands, with a text from elsewhere. */
    GroupFilter filter(String text) {
        Set<Tier> chosen = tiers.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Optional<Path> below = folder.getSelectedIndex() <= 0
                ? Optional.empty()
                : Optional.of(Path.of(String.valueOf(folder.getSelectedItem())));
        double least = similarity.getValue() / (double) PERCENT;
        ProofFilter proven = chosen(proof);
        return new GroupFilter(text, below, chosen, proven, least, year(), finished.isSelected())
                .with(pictures())
                .with(chosen(decided));
    }

    /** Sets the controls to a filter, whatever they stood at; tells of it once. */
    void show(GroupFilter filter) {
        showing = true;
        tiers.forEach((tier, box) -> box.setSelected(filter.tiers().contains(tier)));
        similarity.setValue((int) Math.round(filter.leastSimilarity() * PERCENT));
        finished.setSelected(filter.finished());
        choose(proof, filter.proof());
        choose(folder, filter.folder().map(Path::toString).orElse(desk.text("filter.allFolders")));
        choose(year, filter.year().map(String::valueOf).orElse(desk.text("filter.allYears")));
        choose(format, filter.pictures().format().orElse(ANY_FORMAT));
        choose(size, filter.pictures().leastBytes());
        choose(decided, filter.decided());
        burst.setSelected(filter.pictures().burst());
        showing = false;
        changed.run();
    }

    private static <E> void choose(JComboBox<E> box, E value) {
        if (((DefaultComboBoxModel<E>) box.getModel()).getIndexOf(value) < 0) {
            box.addItem(value);
        }
        box.setSelectedItem(value);
    }

    private static <E> E chosen(JComboBox<E> box) {
        return box.getItemAt(Math.max(0, box.getSelectedIndex()));
    }

    private PictureFilter pictures() {
        return new PictureFilter(
                Optional.of(chosen(format)).filter(one -> !one.equals(ANY_FORMAT)), chosen(size), burst.isSelected());
    }

    private Optional<Integer> year() {
        return year.getSelectedIndex() <= 0
                ? Optional.empty()
                : Optional.of(Integer.valueOf(String.valueOf(year.getSelectedItem())));
    }

    /** Offers what there is; while the first groups alone are there, nothing is filtered. */
    private void offer() {
        showing = true;
        offerReasons();
        offerYears();
        offerFormats();
        showing = false;
        boolean possible = !desk.review().isPartial();
        for (Component one : getComponents()) {
            one.setEnabled(possible);
        }
    }

    private void offerYears() {
        DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
        model.addElement(desk.text("filter.allYears"));
        desk.review().session().map(ReviewSession::years).orElse(List.of()).stream()
                .map(String::valueOf)
                .forEach(model::addElement);
        year.setModel(model);
    }

    private void offerFormats() {
        DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
        model.addElement(ANY_FORMAT);
        model.addAll(desk.review().session().map(ReviewSession::formats).orElse(List.of()));
        format.setModel(model);
    }

    private void setUp(JComboBox<?> box, String name, String words, String place) {
        Parts.named(box, name, words);
        box.setToolTipText(words);
        box.addPopupMenuListener(new AfterPopup(desk.review().attention()::send));
        box.addActionListener(event -> changed.run());
        add(box, place);
    }

    private void setUp(JCheckBox box, String name) {
        box.setName(name);
        box.setRequestFocusEnabled(false);
        box.addActionListener(event -> changed.run());
        add(box, "span");
    }

    private String words(ProofFilter filter) {
        return filter.reason()
                .map(reason -> desk.text("safety.heldBack", new SafetyWords(desk.texts(), desk.words()).of(reason)))
                .orElseGet(() -> desk.texts().get("filter.proof", filter.wanted()));
    }

    /** Offers the reasons there are; what was chosen stays chosen where it is still among them. */
    private void offerReasons() {
        Object chosen = proof.getSelectedItem();
        DefaultComboBoxModel<ProofFilter> model = new DefaultComboBoxModel<>();
        model.addAll(List.of(ProofFilter.ANY, ProofFilter.SAFE, ProofFilter.HELD_BACK));
        desk.review().session().map(ReviewSession::reasons).orElse(List.of()).stream()
                .map(ProofFilter::heldBackFor)
                .forEach(model::addElement);
        model.setSelectedItem(model.getIndexOf(chosen) < 0 ? ProofFilter.ANY : chosen);
        proof.setModel(model);
    }

    private void slid() {
        similarityText.setText(
                desk.text("filter.similarity", desk.amounts().percent(similarity.getValue() / (double) PERCENT)));
        if (!similarity.getValueIsAdjusting()) {
            changed.run();
        }
    }

    private void offerFolders() {
        DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
        model.addElement(desk.text("filter.allFolders"));
        desk.review()
                .session()
                .map(session -> session.result().options().roots())
                .orElse(List.of())
                .forEach(root -> model.addElement(root.toString()));
        folder.setModel(model);
    }
}
