package io.github.lookalike.proof;

import io.github.lookalike.api.Content;

/** Whether all that a redundant file holds beside its first picture is in the keeper too. */
final class WholeContent {

    private WholeContent() {}

    static boolean kept(Pages pages, Content keepers, Content others) {
        boolean single = pages == Pages.SINGLE && keepers.single() && others.single();
        boolean compared = single || pages == Pages.SAME;
        return compared
                && others.layers() <= keepers.layers()
                && (keepers.alpha() || !others.alpha())
                && keepers.extras().containsAll(others.extras());
    }
}
