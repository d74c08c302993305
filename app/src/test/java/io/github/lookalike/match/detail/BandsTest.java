package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BandsTest {

    private static final int SIDE = 200;
    private static final Samples PICTURE = Surfaces.noise(SIDE, SIDE, 12);

    @Test
    void equal_pictures_have_equal_bands() {
        Bands bands = of(PICTURE);
        assertThat(bands.fine()).isZero();
        assertThat(bands.middle()).isZero();
        assertThat(bands.unexplained()).isZero();
        assertThat(bands.explained()).isZero();
    }

    @Test
    void blurring_takes_from_the_finest_band_and_sharpening_adds_to_it() {
        assertThat(of(detailed(-0.6)).fine()).isLessThan(-0.3);
        assertThat(of(detailed(0.3)).fine()).isGreaterThan(0.2);
        assertThat(of(detailed(0.3)).unexplained()).isPositive();
    }

    @Test
    void twice_the_contrast_is_told_by_its_logarithm() {
        Samples doubled = Surfaces.samples(SIDE, SIDE, (x, y) -> 2 * PICTURE.at((int) x, (int) y));
        assertThat(of(doubled).fine()).isCloseTo(Math.log(2), within(0.01));
        assertThat(of(doubled).middle()).isCloseTo(Math.log(2), within(0.01));
    }

    @Test
    void plain_and_tiny_pictures_have_no_contrast_to_differ_in() {
        for (int side : new int[] {1, 8, 9, 30}) {
            Samples plain = Surfaces.samples(side, side, (x, y) -> 9);
            Bands bands = Bands.of(new Registered(plain, plain, Registration.IDENTITY, plain), none(plain));
            assertThat(bands).isEqualTo(new Bands(0, 0, 0, 0));
        }
    }

    private static Samples detailed(double times) {
        return Surfaces.samples(SIDE, SIDE, (x, y) -> {
            boolean edge = x < 1 || y < 1 || x > SIDE - 2 || y > SIDE - 2;
            float value = PICTURE.at((int) x, (int) y);
            return edge ? value : value + times * (value - Bands.mean(PICTURE, (int) x, (int) y, 1));
        });
    }

    private static Bands of(Samples second) {
        return Bands.of(new Registered(PICTURE, second, Registration.IDENTITY, PICTURE), none(PICTURE));
    }

    private static BlockNoise none(Samples picture) {
        return new BlockNoise(picture, SavingNoise.NONE, picture, SavingNoise.NONE);
    }
}
