package io.github.lookalike.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigationTest {

    private final Navigation navigation = new Navigation();

    @Test
    void goes_back_over_the_pages_each_once() {
        navigation.open(Page.REVIEW);
        navigation.open(Page.HISTORY);
        navigation.open(Page.REVIEW);
        navigation.open(Page.SETTINGS);
        navigation.back();
        assertThat(navigation.page()).isEqualTo(Page.REVIEW);
        navigation.back();
        assertThat(navigation.page()).isEqualTo(Page.HISTORY);
        navigation.back();
        navigation.back();
        assertThat(navigation.page()).isEqualTo(Page.SCAN);
    }
}
