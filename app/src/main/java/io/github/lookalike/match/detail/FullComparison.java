package io.github.lookalike.match.detail;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Scratch;
import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.List;

/** Compares two pictures in full, at the size of the smaller one or at eight megapixels. */
public final class FullComparison {

    /** Larger pictures are reduced to so many samples: a letter of eight points at 300 dpi is 15 rows high then. */
    private static final double MOST_SAMPLES = 8e6;

    /** Kernels of resizing explain this share of the contrast around a sample; saving alone none to speak of. */
    private static final double SLOPE_RESIZED = 0.06;

    private static final double SLOPE = 0.05;

    /**
     * What kernels and the grid leave of where a sample lies, in samples. At half a sample one stroke of a digit, two samples wide,
     * was explained by the stroke beside it: of 200 dates on photographs with one digit changed, at .4 to .7 of the size, 33 had no
     * cluster of weight; at .2 one has none, and of 370 copies by six kernels the heaviest weighs 12.
     */
    private static final double ASIDE_RESIZED = 0.2;

    /** Clusters no heavier are none. */
    private static final double EXPLAINED = 4;

    /** Between strokes and paper no kernel is as the next; one digit on a page is much heavier all the same. */
    private static final double ASIDE_ON_PAGES = 0.5;

    /** Low frequencies add up what kernels leave of every sample, which one cluster does not. */
    private static final double ASIDE_OF_LOW = 0.5;

    /** Programs lay halved colours beside or between samples of luma. */
    private static final double ASIDE_OF_COLOURS = 0.5;

    /** Colours run at twice the width of luma's edges where they were saved at half the size. */
    private static final double COLOUR_SLOPE = 0.15;

    /** Rounding of colours at half the size, and what clipping of vivid colours adds, in squared levels. */
    private static final double COLOUR_ROUNDING = 1;

    /** Cells over which tones are averaged are about so many samples wide. */
    private static final int CELL = 48;

    private static final int FEWEST_CELLS = 4;

    /** Sizes that differ less are one size whose sides were rounded. */
    private static final double SAME_SIZE = 1.0001;

    /** A cluster lighter than this is no place worth showing. */
    private static final double SHOWN = 40;

    /** Nor is what differs less than this in its low frequencies. */
    private static final double SHOWN_LOW = 2;

    private static final int MOST_PLACES = 20;

    /** The blocks of clusters heavier than this are looked at one by one. */
    private static final double LOOKED_AT = 4;

    /** Places that keep less of their detail are shown. */
    private static final double SHOWN_KEPT = 0.3;

    private static final int TILE = 16;

    /** A tile with a mean step of so many levels between neighbours shows something. */
    private static final double CONTRAST = 2;

    private final Detail first;
    private final Detail second;
    private final int columns;
    private final int rows;
    private final boolean resized;

    private final Scratch scratch;

    private FullComparison(Detail first, Detail second, Scratch scratch) {
        this.scratch = scratch;
        this.first = first;
        this.second = second;
        Detail smaller = first.area() <= second.area() ? first : second;
        double scale = Math.min(1, Math.sqrt(MOST_SAMPLES / smaller.area()));
        this.columns = Math.max(1, (int) Math.round(smaller.pixels().width() * scale));
        this.rows = Math.max(1, (int) Math.round(smaller.pixels().height() * scale));
        this.resized = first.reduction(columns) / second.reduction(columns) > SAME_SIZE
                || second.reduction(columns) / first.reduction(columns) > SAME_SIZE
                || first.pixels().height() != second.pixels().height();
    }

    /** What differs between the first picture and the second, so turned. */
    public static FullDifference of(Detail first, Detail second, Turn turn) {
        return of(first, second, turn, new Scratch(0));
    }

    /** The same with arrays that are lent for it. */
    public static FullDifference of(Detail first, Detail second, Turn turn, Scratch scratch) {
        return new FullComparison(first.beside(second), second.beside(first).turned(turn), scratch).difference();
    }

    private FullDifference difference() {
        Samples one = first.luma(columns, rows, scratch);
        Samples other = second.luma(columns, rows, scratch);
        FullDifference difference = difference(one, other);
        scratch.giveBack(one.values());
        scratch.giveBack(other.values());
        return difference;
    }

    private FullDifference difference(Samples one, Samples other) {
        Registered pair = Registered.of(one, other, resized, scratch);
        BlockNoise noise = new BlockNoise(one, atHand(first, first.light()), other, atHand(second, second.light()));
        double rest = left(first, first.light()) + left(second, second.light());
        Residual residual = new Residual(pair, noise, rest, resized ? SLOPE_RESIZED : SLOPE, aside());
        Light inLight = light(residual, one, other, noise, rest);
        Clusters light = inLight.clusters();
        Bands bands = Bands.of(pair, noise);
        List<Window> places = new ArrayList<>();
        double lightCluster = heaviest(light, places);
        Residual coarse = resized ? new Residual(pair, noise, rest, SLOPE_RESIZED, ASIDE_OF_LOW) : residual;
        LowFrequencies frequencies = new LowFrequencies(
                pair,
                new Unexplained.BySamples(coarse, columns, rows),
                atHand(first, first.light()),
                atHand(second, second.light()),
                rest);
        double low = Math.max(inLight.low(), low(frequencies, places));
        SavedGrid.Beyond beyond = SavedGrid.beyond(first, second, suspects(light));
        double kept = kept(pair, places);
        pair.giveBackTo(scratch);
        Colours inColours = colours(places);
        Tones lightTones = Tones.of(cells(first, 'y'), cells(second, 'y'), allowed(first.light(), second.light()));
        double colours = allowed(first.colour(), second.colour());
        Tones blueTones = Tones.of(cells(first, 'b'), cells(second, 'b'), colours);
        Tones redTones = Tones.of(cells(first, 'r'), cells(second, 'r'), colours);
        return new FullDifference(
                columns,
                rows,
                resized,
                lightCluster,
                inColours.cluster(),
                places,
                lightTones.mean(),
                Math.max(blueTones.mean(), redTones.mean()),
                Math.max(lightTones.most(), Math.max(blueTones.most(), redTones.most())),
                pair.registration().gain(),
                bands.fine(),
                bands.middle(),
                bands.unexplained(),
                bands.explained() + rest,
                Math.min(detailed(one), detailed(other)),
                first.light().most(first.reduction(columns)) + second.light().most(second.reduction(columns)),
                first.printed() && second.printed(),
                lost(one, other),
                greatest(one, other),
                low,
                inColours.low(),
                beyond.share(),
                beyond.block(),
                kept,
                second.widened());
    }

    private double aside() {
        if (!resized) {
            return 0;
        }
        return first.printed() && second.printed() ? ASIDE_ON_PAGES : ASIDE_RESIZED;
    }

    /**
     * What differs in luma.
     *
     * @param low how far low frequencies differ in one place where kernels of resizing were fitted; else 0
     */
    private record Light(Clusters clusters, double low) {}

    /** Of resized pictures by the kernels of resizing as well where plain averages do not explain all. */
    private Light light(Residual residual, Samples one, Samples other, BlockNoise noise, double rest) {
        Clusters plain = residual.clusters();
        if (!resized || plain.heaviest() <= EXPLAINED) {
            return new Light(plain, 0);
        }
        boolean firstIsLarger = first.area() >= second.area();
        Pixels larger = (firstIsLarger ? first : second).pixels();
        Samples average = firstIsLarger ? one : other;
        Registered pair = Resampling.of(larger, average, firstIsLarger ? other : one, scratch);
        Clusters finer = new Residual(pair, noise, rest, SLOPE_RESIZED, aside()).clusters();
        SavingNoise ofFirst = atHand(first, first.light());
        SavingNoise ofSecond = atHand(second, second.light());
        Unexplained slopes = Unexplained.BySlopes.ofKernels(pair, ASIDE_OF_LOW);
        double low = new LowFrequencies(pair, slopes, ofFirst, ofSecond, rest)
                .farthest()
                .ratio();
        pair.giveBackTo(scratch);
        return new Light(finer.heaviest() < plain.heaviest() ? finer : plain, low);
    }

    private static double low(LowFrequencies frequencies, List<Window> places) {
        LowFrequencies.Place farthest = frequencies.farthest();
        if (farthest.ratio() > SHOWN_LOW) {
            places.add(farthest.window());
        }
        return farthest.ratio();
    }

    private static List<Window> suspects(Clusters clusters) {
        return clusters.above(LOOKED_AT).stream()
                .limit(MOST_PLACES)
                .map(clusters::window)
                .toList();
    }

    private double kept(Registered pair, List<Window> places) {
        double lost =
                first.light().coarse(first.reduction(columns)) + second.light().coarse(second.reduction(columns));
        KeptDetail.Place least = KeptDetail.least(pair, lost, resized);
        if (least.share() < SHOWN_KEPT) {
            places.add(least.window());
        }
        return least.share();
    }

    private double greatest(Samples one, Samples other) {
        double light = one.farthestFrom(other);
        if (light > 1) {
            return light;
        }
        int wide = (columns + 1) / 2;
        int high = (rows + 1) / 2;
        double blue = first.blue(wide, high).farthestFrom(second.blue(wide, high));
        double red = first.red(wide, high).farthestFrom(second.red(wide, high));
        return Math.max(light, Math.max(blue, red));
    }

    private double lost(Samples one, Samples other) {
        boolean firstIsLarger = first.area() >= second.area();
        Pixels larger = (firstIsLarger ? first : second).pixels();
        Pixels smaller = (firstIsLarger ? second : first).pixels();
        if (larger.width() <= smaller.width()) {
            return 0;
        }
        double scale = Math.min(1, Math.sqrt(MOST_SAMPLES / larger.width() / larger.height()));
        int wide = (int) Math.max(1, Math.round(larger.width() * scale));
        int high = (int) Math.max(1, Math.round(larger.height() * scale));
        Samples overview = new Samples(wide, high, scratch.lend(wide * high));
        larger.averageLuma(wide, high, overview.values());
        double lost = LostDetail.share(larger, overview, firstIsLarger ? one : other);
        scratch.giveBack(overview.values());
        return lost;
    }

    /**
     * What differs in the colour difference that differs more.
     *
     * @param cluster the weight of the heaviest cluster
     * @param low how far low frequencies differ in one place
     */
    private record Colours(double cluster, double low) {}

    private Colours colours(List<Window> places) {
        int wide = (columns + 1) / 2;
        int high = (rows + 1) / 2;
        SavingNoise firstNoise = atHand(first, first.colour());
        SavingNoise secondNoise = atHand(second, second.colour());
        double rest = left(first, first.colour()) + left(second, second.colour()) + COLOUR_ROUNDING;
        double heaviest = 0;
        double low = 0;
        for (boolean blue : new boolean[] {true, false}) {
            Samples one = blue ? first.blue(wide, high, scratch) : first.red(wide, high, scratch);
            Samples other = blue ? second.blue(wide, high, scratch) : second.red(wide, high, scratch);
            Registered pair = Registered.of(one, other, false, scratch);
            BlockNoise noise = new BlockNoise(one, firstNoise, other, secondNoise);
            Residual residual = new Residual(pair, noise, rest, COLOUR_SLOPE, ASIDE_OF_COLOURS);
            heaviest = Math.max(heaviest, heaviest(residual.clusters(), places));
            Unexplained slopes = Unexplained.BySlopes.ofColours(pair, ASIDE_OF_COLOURS);
            low = Math.max(low, low(new LowFrequencies(pair, slopes, firstNoise, secondNoise, rest), places));
            pair.giveBackTo(scratch);
            scratch.giveBack(one.values());
            scratch.giveBack(other.values());
        }
        return new Colours(heaviest, low);
    }

    private static double heaviest(Clusters clusters, List<Window> places) {
        clusters.above(SHOWN).stream().limit(MOST_PLACES).forEach(cluster -> places.add(clusters.window(cluster)));
        return clusters.heaviest();
    }

    /** The noise of a picture whose own blocks are compared; of a reduced one see {@link #left}. */
    private SavingNoise atHand(Detail picture, SavingNoise noise) {
        return picture.reduction(columns) > SAME_SIZE ? SavingNoise.NONE : noise;
    }

    private double left(Detail picture, SavingNoise noise) {
        double reduction = picture.reduction(columns);
        return reduction > SAME_SIZE ? noise.most(reduction) : 0;
    }

    private static double allowed(SavingNoise one, SavingNoise other) {
        return (one.meanStep() + other.meanStep()) / 2;
    }

    private Samples cells(Detail picture, char channel) {
        int wide = Math.max(FEWEST_CELLS, columns / CELL);
        int high = Math.max(FEWEST_CELLS, rows / CELL);
        return switch (channel) {
            case 'b' -> picture.blue(wide, high);
            case 'r' -> picture.red(wide, high);
            default -> picture.luma(wide, high);
        };
    }

    private static int detailed(Samples samples) {
        int tiles = 0;
        for (int top = 0; top + TILE <= samples.rows(); top += TILE) {
            for (int left = 0; left + TILE < samples.columns(); left += TILE) {
                tiles += contrast(samples, left, top) > CONTRAST ? 1 : 0;
            }
        }
        return tiles;
    }

    private static double contrast(Samples samples, int left, int top) {
        double sum = 0;
        int count = 0;
        for (int y = top; y < top + TILE; y += 3) {
            for (int x = left; x < left + TILE; x += 3) {
                sum += Math.abs(samples.at(x + 1, y) - samples.at(x, y));
                count++;
            }
        }
        return sum / count;
    }
}
