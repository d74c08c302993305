package io.github.lookalike.ui.panel;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.ui.text.Texts;
import io.github.lookalike.words.Words;
import java.util.List;

/** Says of redundant pictures whether a rule may take them unseen, and why not. */
final class SafetyWords {

    private final Texts texts;
    private final Words words;

    SafetyWords(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /** Why this holds a picture back, to follow a colon. */
    String of(Condition reason) {
        return words.of(reason.reason());
    }

    /** The verdict on a picture with all its reasons; empty where there is none. */
    String of(ReviewGroup group, Member member) {
        return group.safety(member)
                .map(safety -> safety.safe()
                        ? texts.get("safety.safe")
                        : texts.get("safety.heldBack", String.join("; ", reasons(group, safety))))
                .orElse("");
    }

    /** What holds a picture back, one reason each. */
    List<String> reasons(ReviewGroup group, Safety safety) {
        if (!safety.safe() && group.keeper().role() != Role.KEEPER) {
            return List.of(texts.get("safety.otherKeeper"));
        }
        return safety.heldBack().stream().map(this::of).toList();
    }

    /** How many pictures of a group are held back, or that all are safe; empty where nothing may go. */
    String of(List<Safety> group) {
        long heldBack = group.stream().filter(safety -> !safety.safe()).count();
        if (group.isEmpty()) {
            return "";
        }
        return heldBack == 0 ? texts.get("group.safe") : texts.get("group.heldBack", heldBack);
    }
}
