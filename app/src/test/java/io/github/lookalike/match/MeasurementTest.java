package io.github.lookalike.match;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.lookalike.scan.Drawn;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MeasurementTest {

    private static final Set<Quantity> CLOSER = EnumSet.range(Quantity.FULL_SHARE, Quantity.FULL_SHARPNESS);

    @Test
    void judging_reads_what_was_measured_and_measures_nothing() {
        noClasses()
                .that()
                .belongToAnyOf(Rules.class, CopyLimits.class, Wording.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Planes.class,
                        LumaGrid.class,
                        Overlay.class,
                        Observation.class,
                        OverlayResidual.class,
                        Geometry.class,
                        Moments.class)
                .check(new ClassFileImporter().importPackagesOf(Rules.class));
    }

    @Test
    void a_lighter_copy_differs_in_its_light_alone() {
        BufferedImage scene = Drawn.picture(4, 400, 300);
        Evidence seen =
                measured(scene, new RescaleOp(1, 12, null).filter(scene, null)).evidence();
        assertThat(seen.of(Quantity.SCORE)).isGreaterThan(0.99);
        assertThat(seen.of(Quantity.LIGHT)).isCloseTo(12, within(2.0));
        assertThat(seen.of(Quantity.CONTRAST)).isLessThan(0.02);
        assertThat(seen.of(Quantity.CROPPED)).isZero();
        assertThat(seen.is(Quantity.FRAMED)).isFalse();
        assertThat(seen.has(Quantity.OFF_INSET)).isFalse();
        assertThat(seen.has(Quantity.APART)).isFalse();
    }

    @Test
    void it_does_not_matter_which_comes_first() {
        BufferedImage scene = Drawn.picture(5, 400, 300);
        BufferedImage copy = new RescaleOp(0.8f, 9, null).filter(scene, null);
        Evidence one = measured(scene, copy).evidence();
        Evidence other = measured(copy, scene).evidence();
        // What remains is told in levels of one of them.
        for (Quantity quantity : EnumSet.complementOf(EnumSet.of(Quantity.RESIDUAL))) {
            assertThat(one.has(quantity)).as(quantity.name()).isEqualTo(other.has(quantity));
            if (one.has(quantity)) {
                assertThat(one.of(quantity))
                        .as(quantity.name())
                        .isCloseTo(other.of(quantity), within(1e-6 + 0.1 * Math.abs(other.of(quantity))));
            }
        }
    }

    @Test
    void what_only_a_closer_look_tells_is_measured_where_it_is_asked_for() {
        BufferedImage scene = Drawn.picture(6, 400, 300);
        Measurement pair = measured(scene, Lettered.over(Drawn.picture(6, 400, 300), Color.WHITE));
        assertThat(CLOSER).noneMatch(pair.evidence()::has);
        Evidence full = pair.inFull(false).orElseThrow();
        assertThat(CLOSER).allMatch(full::has);
        assertThat(full.of(Quantity.FULL_SHARE)).isGreaterThan(0.01);
        assertThat(full.of(Quantity.SCORE)).isEqualTo(pair.evidence().of(Quantity.SCORE));
    }

    private static Measurement measured(BufferedImage one, BufferedImage other) {
        Album album = new Album();
        album.add("one.png", Drawn.pixels(one));
        album.add("other.png", Drawn.pixels(other));
        return album.measured().orElseThrow();
    }
}
