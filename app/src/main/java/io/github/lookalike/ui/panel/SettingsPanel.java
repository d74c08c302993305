package io.github.lookalike.ui.panel;

import io.github.lookalike.rank.KeeperRule;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.settings.Theme;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.SettingsDraft;
import io.github.lookalike.ui.look.Parts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** What holds for every search; each change is kept at once. */
public final class SettingsPanel extends PagePanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Consumer<Theme> putOn;
    private final OrderedList<KeeperRule> rules;

    /** @param putOn shows a theme */
    public SettingsPanel(Desk desk, Consumer<Theme> putOn) {
        super(new MigLayout(
                "fill, insets 24",
                "[grow, fill, sizegroup half]16[grow, fill, sizegroup half]",
                "[][]16[grow, fill]16[grow, fill]"));
        setName("settingsPanel");
        this.desk = desk;
        this.putOn = putOn;
        Settings now = desk.workbench().settings();
        add(Parts.heading(desk.text("settings.title")), "span, wrap");
        add(Parts.muted(desk.text("settings.subtitle")), "span, wrap");
        this.rules = rules(now);
        add(card("settings.keeperRules", "settings.keeperRules.more", rules));
        add(general(now), "wrap");
        add(card(
                "settings.preferred",
                "settings.preferred.more",
                FolderOrder.of(
                        desk,
                        "preferred",
                        now.preferredFolders(),
                        folders -> change(settings -> SettingsDraft.preferredFolders(settings, folders)))));
        add(card(
                "settings.protected",
                "settings.protected.more",
                FolderOrder.of(desk, "protected", now.protectedFolders(), folders -> {
                    desk.draft().protectedFolders(folders);
                    change(settings -> SettingsDraft.protectedFolders(settings, folders));
                })));
    }

    @Override
    public void open() {
        rules.focusList();
    }

    private JPanel card(String title, String more, JComponent content) {
        JPanel card = Parts.card(new MigLayout("fill, insets 0, wrap 1", "[grow, fill]", "[][]8[grow, fill]"));
        card.add(Parts.title(desk.text(title)));
        card.add(Parts.paragraph(desk.text(more)), "wmin 0");
        card.add(content, "hmin 90");
        return card;
    }

    private OrderedList<KeeperRule> rules(Settings now) {
        OrderedList<KeeperRule> list = new OrderedList<>(
                "keeperRules",
                desk.texts(),
                rule -> desk.text(rule.displayNameKey()),
                rules -> change(settings -> SettingsDraft.keeperRules(
                        settings, rules.stream().map(KeeperRule::id).toList())));
        list.showAll(ordered(now.keeperRules()));
        return list;
    }

    /** Rules that are not named come last, in their usual order. */
    private static List<KeeperRule> ordered(List<String> ids) {
        return Stream.concat(
                        ids.stream().map(KeeperRule::of).flatMap(Optional::stream), Arrays.stream(KeeperRule.values()))
                .distinct()
                .toList();
    }

    private JPanel general(Settings now) {
        JPanel card = Parts.card(new MigLayout("fillx, insets 0, wrap 1", "[grow, fill]", "[][]16[]16[][]push"));
        card.add(Parts.title(desk.text("settings.theme")));
        card.add(themes(now.theme()));
        card.add(new LevelSlider(desk.texts(), now.level(), level -> {
            desk.draft().level(level);
            change(settings -> SettingsDraft.level(settings, level));
        }));
        JCheckBox confirm = new JCheckBox(desk.text("settings.confirm"), now.confirmRemovals());
        confirm.setName("confirm");
        confirm.setOpaque(false);
        confirm.addActionListener(
                event -> change(settings -> SettingsDraft.confirmRemovals(settings, confirm.isSelected())));
        card.add(confirm);
        card.add(Parts.paragraph(desk.text("settings.confirm.more")), "wmin 0");
        card.add(Parts.paragraph(desk.text("settings.data", desk.workbench().dataFolder())), "wmin 0");
        return card;
    }

    private JPanel themes(Theme now) {
        JPanel row = Parts.clear(new MigLayout("insets 0, gapx 6", "", ""));
        ButtonGroup group = new ButtonGroup();
        for (Theme theme : Theme.values()) {
            JToggleButton button = new JToggleButton(desk.texts().get("theme", theme), theme == now);
            button.setName("theme." + theme);
            button.addActionListener(event -> {
                change(settings -> SettingsDraft.theme(settings, theme));
                putOn.accept(theme);
            });
            group.add(button);
            row.add(button);
        }
        return row;
    }

    private void change(java.util.function.UnaryOperator<Settings> change) {
        desk.changeSettings(change, () -> {});
    }
}
