package io.github.lookalike.ui.panel;

import io.github.lookalike.match.Tier;
import io.github.lookalike.review.GroupFilter;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;

/** Which groups are shown: by tier, similarity and folder. */
final class FilterPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int PERCENT = 100;

    private final transient Desk desk;
    private final transient Runnable changed;
    private final Map<Tier, JCheckBox> tiers = new EnumMap<>(Tier.class);
    private final JSlider similarity = new JSlider(0, PERCENT, 0);
    private final JLabel similarityText = Parts.muted("");
    private final JComboBox<String> folder = new JComboBox<>();
    private final JCheckBox finished;

    FilterPanel(Desk desk, Runnable changed) {
        super(new MigLayout("fillx, insets 4 2 4 2, wrap 2", "[grow][grow]", "[]2[]6[]2[]6[]"));
        setOpaque(false);
        this.desk = desk;
        this.changed = changed;
        this.finished = new JCheckBox(desk.text("filter.finished"));
        for (Tier tier : Tier.values()) {
            JCheckBox box = new JCheckBox(desk.texts().get("tier", tier), true);
            box.setToolTipText(desk.text("tier." + tier.name() + ".meaning"));
            box.setName("tier." + tier.id());
            box.addActionListener(event -> changed.run());
            tiers.put(tier, box);
            add(box);
        }
        Parts.named(similarity, "similarity", desk.text("filter.similarity.label"));
        similarity.setOpaque(false);
        similarity.addChangeListener(event -> slid());
        add(similarityText, "span, growx");
        add(similarity, "span, growx");
        Parts.named(folder, "folderFilter", desk.text("filter.folder"));
        folder.addActionListener(event -> changed.run());
        add(folder, "span, growx, wmin 80");
        finished.setName("finished");
        finished.addActionListener(event -> changed.run());
        add(finished, "span");
        desk.review().opened().listen(this::offerFolders);
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
        return new GroupFilter(text, below, chosen, least, finished.isSelected());
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
