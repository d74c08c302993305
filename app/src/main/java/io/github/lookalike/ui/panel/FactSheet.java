package io.github.lookalike.ui.panel;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Beside;
import io.github.lookalike.review.Fact;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.Standing;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Signal;
import io.github.lookalike.ui.look.Parts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** The facts of the pictures side by side: the same rows for all of them, each held against the keeper. */
final class FactSheet {

    /** Scores that say what a fact says already. */
    private static final Set<String> TOLD_BY_FACTS = Set.of("resolution", "filesize");

    /** What a row says of a picture. */
    record Cell(String text, Standing standing) {}

    /** A row: what it is called, and what it says of each picture. */
    record Row(String name, Function<Member, Cell> cell) {}

    private final Desk desk;
    private final ReviewGroup group;
    private final List<Member> shown;
    private final FactWords words;
    private final List<Row> rows = new ArrayList<>();
    private final Signal known = new Signal();
    private final LinedUp safetyLines = new LinedUp();
    private final LinedUp reasonLines = new LinedUp();
    private final LinedUp warningLines = new LinedUp();
    private final List<JScrollBar> bars = new ArrayList<>();
    private Map<Path, List<String>> beside = Map.of();

    FactSheet(Desk desk, ReviewGroup group, List<Member> shown) {
        this.desk = desk;
        this.group = group;
        this.shown = List.copyOf(shown);
        this.words = new FactWords(desk, this.shown);
        rows.add(new Row(desk.text("fact.MATCH"), this::match));
        for (Fact fact : Fact.values()) {
            if (fact == Fact.FOLDER) {
                addScores();
                rows.add(new Row(desk.text("fact.BESIDE"), this::beside));
            }
            if (this.shown.stream().anyMatch(member -> words.says(fact, member.picture()))) {
                rows.add(new Row(
                        desk.texts().get("fact", fact),
                        member -> new Cell(words.of(fact, member.picture()), fact.standing(member, group.keeper()))));
            }
        }
        readBeside();
    }

    List<Row> rows() {
        return rows;
    }

    /** Of the sentences whether a picture is safe to take. */
    LinedUp safetyLines() {
        return safetyLines;
    }

    /** Of the sentences why a picture has its role. */
    LinedUp reasonLines() {
        return reasonLines;
    }

    /** Of the sentences what would be lost. */
    LinedUp warningLines() {
        return warningLines;
    }

    /** What is said of a picture where there is not room for all; that of the others goes along, so that rows stay in line. */
    JScrollPane scroll(JComponent said) {
        JScrollPane scroll = Parts.tallScroll(said);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.addAdjustmentListener(event -> bars.forEach(other -> other.setValue(event.getValue())));
        bars.add(bar);
        return scroll;
    }

    /** Scrolls all columns; a line of the page before stays. */
    void scrollPages(int pages) {
        bars.stream()
                .findFirst()
                .ifPresent(bar -> bar.setValue(bar.getValue()
                        + pages * Math.max(bar.getUnitIncrement(), bar.getVisibleAmount() - bar.getUnitIncrement())));
    }

    /** Whether a row says anything of any picture. */
    boolean says(Row row) {
        return shown.stream()
                .anyMatch(member -> !row.cell().apply(member).text().equals(FactWords.NOTHING));
    }

    /** Sent when more is known than at first. */
    Signal known() {
        return known;
    }

    private Cell match(Member member) {
        if (member.equals(group.keeper())) {
            return new Cell(desk.text("match.keeper"), Standing.EVEN);
        }
        return new Cell(
                group.matchWithKeeper(member).map(match -> words(match, member)).orElse(desk.text("match.unknown")),
                Standing.OTHER);
    }

    private String words(Match match, Member member) {
        String label =
                desk.words().all(match.label(member.picture(), group.keeper().picture()));
        return match.tier() == Tier.IDENTICAL
                ? label
                : desk.text("match.words", label, desk.amounts().sureness(match.confidence()));
    }

    private void addScores() {
        Set<String> scorers = new LinkedHashSet<>();
        shown.forEach(member -> scorers.addAll(member.quality().scores().keySet()));
        scorers.removeAll(TOLD_BY_FACTS);
        for (String scorer : scorers) {
            rows.add(new Row(desk.words().name(scorer), member -> score(scorer, member)));
        }
    }

    private Cell score(String scorer, Member member) {
        QualityScore score = member.quality().scores().get(scorer);
        if (score == null) {
            return new Cell(FactWords.NOTHING, Standing.EVEN);
        }
        String percent = desk.amounts().percent(score.value());
        return new Cell(
                score.reasons().isEmpty() ? percent : desk.words().said(scorer, score) + "  (" + percent + ")",
                Fact.standing(scorer, member, group.keeper()));
    }

    private Cell beside(Member member) {
        List<String> own = beside.getOrDefault(member.picture().path(), List.of());
        List<String> its = beside.getOrDefault(group.keeper().picture().path(), List.of());
        Standing standing =
                own.size() == its.size() ? Standing.EVEN : own.size() > its.size() ? Standing.BETTER : Standing.WORSE;
        return new Cell(own.isEmpty() ? FactWords.NOTHING : String.join(", ", own), standing);
    }

    private void readBeside() {
        List<Path> paths = shown.stream().map(member -> member.picture().path()).toList();
        desk.tasks().look(() -> Beside.of(paths), outcome -> {
            if (outcome instanceof JobOutcome.Succeeded<Map<Path, List<String>>> read) {
                beside = read.result();
                known.send();
            }
        });
    }
}
