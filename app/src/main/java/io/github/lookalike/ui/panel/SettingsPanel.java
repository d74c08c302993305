package io.github.lookalike.ui.panel;

import io.github.lookalike.host.PluginStatus;
import io.github.lookalike.rank.RankRule;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.settings.Theme;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.SettingsDraft;
import io.github.lookalike.ui.look.Parts;
import io.github.lookalike.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** What holds for every search; each change is kept at once. */
public final class SettingsPanel extends PagePanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Consumer<Theme> putOn;
    private final OrderedList<RankRule> rules;
    private final NoMatchesPanel noMatches;
    private final transient KeeperEffect effect;

    /** @param putOn shows a theme */
    public SettingsPanel(Desk desk, WindowCommands commands, Consumer<Theme> putOn) {
        super(new MigLayout("fill, insets 24, wrap 1", "[grow, fill]", "[][]8[grow, fill]"));
        setName("settingsPanel");
        this.desk = desk;
        this.putOn = putOn;
        Settings now = desk.workbench().settings();
        add(Parts.heading(desk.text("settings.title")));
        add(Parts.paragraph(desk.text("settings.subtitle")), "wmin 0");
        this.effect = new KeeperEffect(desk);
        this.rules = KeeperRuleList.of(
                desk, now.keeperRules(), ids -> change(settings -> SettingsDraft.keeperRules(settings, ids)));
        this.noMatches = new NoMatchesPanel(desk);
        JTabbedPane tabs = Parts.named(new JTabbedPane(), "settingsTabs", desk.text("settings.title"));
        tabs.addTab(desk.text("settings.search"), Parts.tallScroll(cards(now)));
        tabs.addTab(desk.text("keys.title"), new KeysPanel(desk, commands.keys()));
        List<PluginStatus> plugins = desk.workbench().plugins().statuses().stream()
                .filter(plugin -> !plugin.options().isEmpty())
                .toList();
        if (!plugins.isEmpty()) {
            tabs.addTab(desk.text("settings.plugins"), new PluginOptionsPanel(desk, plugins));
        }
        tabs.addTab(desk.text("noMatches.title"), noMatches);
        for (int tab = 0; tab < tabs.getTabCount(); tab++) {
            tabs.setToolTipTextAt(tab, desk.text("settings.tabs"));
        }
        turnByKey(tabs, "alt RIGHT", 1);
        turnByKey(tabs, "alt LEFT", -1);
        add(tabs, "wmin 0, hmin 0");
    }

    private void turnByKey(JTabbedPane tabs, String key, int by) {
        tabs.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        tabs.getActionMap().put(key, new Act(() -> {
            tabs.setSelectedIndex(Math.floorMod(tabs.getSelectedIndex() + by, tabs.getTabCount()));
            // The tab can take the focus once it was laid out.
            tabs.validate();
            if (tabs.getSelectedIndex() == 0) {
                rules.focusList();
            } else {
                tabs.getSelectedComponent().requestFocus();
            }
        }));
    }

    private JPanel cards(Settings now) {
        JPanel cards = Parts.clear(new MigLayout(
                "fill, insets 16 0 0 0",
                "[grow, fill, sizegroup half]16[grow, fill, sizegroup half]",
                "[grow, fill]16[grow, fill]"));
        JPanel keepers = Parts.clear(new MigLayout("fill, insets 0, wrap 1", "[grow, fill]", "[grow, fill]6[]"));
        keepers.add(rules, "hmin 90");
        keepers.add(effect.view(), "wmin 0");
        cards.add(card("settings.keeperRules", "settings.keeperRules.more", keepers), "wmin 0");
        cards.add(general(now), "wmin 0, wrap");
        cards.add(card(
                "settings.preferred",
                "settings.preferred.more",
                FolderOrder.of(
                        desk,
                        "preferred",
                        now.preferredFolders(),
                        folders -> change(settings -> SettingsDraft.preferredFolders(settings, folders)))));
        cards.add(card(
                "settings.protected",
                "settings.protected.more",
                FolderOrder.of(desk, "protected", now.protectedFolders(), folders -> {
                    desk.draft().protectedFolders(folders);
                    change(settings -> SettingsDraft.protectedFolders(settings, folders));
                })));
        return cards;
    }

    @Override
    public void open() {
        noMatches.open();
        effect.refresh();
        rules.focusList();
    }

    private JPanel card(String title, String more, JComponent content) {
        JPanel card = Parts.card(new MigLayout("fill, insets 0, wrap 1", "[grow, fill]", "[][]8[grow, fill]"));
        card.add(Parts.title(desk.text(title)));
        card.add(Parts.paragraph(desk.text(more)), "wmin 0");
        card.add(content, "hmin 90");
        return card;
    }

    private JPanel general(Settings now) {
        JPanel card = Parts.card(new MigLayout("fillx, insets 0, wrap 1", "[grow, fill]", "[][]8[]16[]16[][]push"));
        card.add(Parts.title(desk.text("settings.theme")));
        card.add(themes(now.theme()), "wmin 0");
        card.add(languages(now.language()), "wmin 0");
        card.add(new LevelSlider(desk.texts(), now.level(), level -> {
            desk.draft().level(level);
            change(settings -> SettingsDraft.level(settings, level));
        }));
        JCheckBox confirm = Parts.named(new JCheckBox(), "confirm", desk.text("settings.confirm"));
        confirm.setSelected(now.confirmRemovals());
        confirm.setOpaque(false);
        confirm.addActionListener(
                event -> change(settings -> SettingsDraft.confirmRemovals(settings, confirm.isSelected())));
        card.add(Parts.beside(confirm, desk.text("settings.confirm")), "wmin 0");
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

    private JPanel languages(String now) {
        JPanel row = Parts.clear(new MigLayout("insets 0, gapx 8", "[][][grow, fill]", ""));
        JComboBox<String> box = new JComboBox<>(
                Stream.concat(Stream.of(""), Texts.LANGUAGES.stream()).toArray(String[]::new));
        box.setRenderer(new WordsRenderer<>(this::language));
        box.setSelectedItem(now);
        Parts.named(box, "language", desk.text("settings.language"));
        box.addActionListener(
                event -> change(settings -> SettingsDraft.language(settings, String.valueOf(box.getSelectedItem()))));
        row.add(new JLabel(desk.text("settings.language")));
        row.add(box);
        row.add(Parts.paragraph(desk.text("settings.language.more")), "wmin 0");
        return row;
    }

    /** Each by its own name, so that who reads no other finds it. */
    private String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? desk.text("settings.language.system") : locale.getDisplayLanguage(locale);
    }

    private void change(java.util.function.UnaryOperator<Settings> change) {
        desk.changeSettings(change, effect::refresh);
    }
}
