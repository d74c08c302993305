package io.github.lookalike.accuracy.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * What people do to a photograph so lightly that one has to look twice; never a reason to lose either.
 *
 * @param change seeded, where chance plays a part
 */
record LightEdit(String name, BiFunction<Planes, Random, Planes> change) {

    static List<LightEdit> all() {
        List<LightEdit> edits = new ArrayList<>();
        tones(edits);
        colours(edits);
        details(edits);
        places(edits);
        return List.copyOf(edits);
    }

    private static void tones(List<LightEdit> edits) {
        for (int percent : new int[] {1, 2, 3, 5, -3}) {
            edits.add(curve(
                    (percent > 0 ? "lightened " : "darkened ") + Math.abs(percent) + " %",
                    v -> v * (1 + percent / 100.0)));
        }
        edits.add(curve("gamma 0.95", v -> Math.pow(v, 0.95)));
        edits.add(curve("contrast +4 %", v -> 0.5 + 1.04 * (v - 0.5)));
        edits.add(curve("contrast -4 %", v -> 0.5 + 0.96 * (v - 0.5)));
        edits.add(curve("black and white point", v -> (v - 0.016) / 0.965));
        edits.add(curve("dehazed", v -> (v - 0.03) / 0.94));
        edits.add(curve("film curve", v -> 0.75 * v + 0.25 * v * v * (3 - 2 * v) + 0.01 * (1 - v)));
        edits.add(pixels("shadows lifted", rgb -> 22 * Math.pow(1 - luma(rgb), 4)));
        edits.add(pixels("highlights lowered", rgb -> -18 * Math.pow(luma(rgb), 4)));
    }

    private static void colours(List<LightEdit> edits) {
        for (int percent : new int[] {8, 15, -10}) {
            String name = "saturation " + (percent > 0 ? "+" : "") + percent + " %";
            edits.add(new LightEdit(
                    name,
                    (planes, random) -> planes.changed((rgb, x, y) -> {
                        double luma = 255 * luma(rgb);
                        for (int channel = 0; channel < 3; channel++) {
                            rgb[channel] = (float) (luma + (1 + percent / 100.0) * (rgb[channel] - luma));
                        }
                    })));
        }
        edits.add(factors("warmer 3 %", 1.03, 1, 0.97));
        edits.add(factors("cooler 3 %", 0.97, 1, 1.03));
        edits.add(factors("tinted", 1.01, 0.98, 1.01));
        edits.add(new LightEdit(
                "blues deepened",
                (planes, random) -> planes.changed((rgb, x, y) -> {
                    double blue = Math.max(0, Math.min(1, (rgb[2] - rgb[0]) / 60));
                    rgb[0] -= (float) (8 * blue);
                    rgb[2] += (float) (8 * blue);
                })));
    }

    private static void details(List<LightEdit> edits) {
        edits.add(sharpened("sharpened lightly", 0.8, 0.4));
        edits.add(sharpened("sharpened", 1, 0.8));
        edits.add(sharpened("sharpened strongly", 1.4, 1.5));
        edits.add(sharpened("clarity", 30, 0.2));
        edits.add(new LightEdit("denoised", (planes, random) -> smoothed(planes, 1.2, 14)));
        edits.add(new LightEdit("skin smoothed", (planes, random) -> smoothed(planes, 4, 22)));
        edits.add(new LightEdit("blurred 0.6", (planes, random) -> planes.blurred(0.6)));
        edits.add(new LightEdit("blurred 1", (planes, random) -> planes.blurred(1)));
        edits.add(new LightEdit(
                "grain",
                (planes, random) -> planes.changed((rgb, x, y) -> {
                    float grain = (float) (4 * random.nextGaussian());
                    for (int channel = 0; channel < 3; channel++) {
                        rgb[channel] += grain;
                    }
                })));
    }

    private static void places(List<LightEdit> edits) {
        edits.add(new LightEdit(
                "vignette",
                (planes, random) -> planes.changed((rgb, x, y) -> {
                    double far = 2 * ((x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5));
                    scale(rgb, 1 - 0.15 * far);
                })));
        edits.add(new LightEdit("dodged in one place", (planes, random) -> {
            double left = 0.2 + 0.6 * random.nextDouble();
            double top = 0.2 + 0.6 * random.nextDouble();
            return planes.changed((rgb, x, y) -> {
                double far = ((x - left) * (x - left) + (y - top) * (y - top)) / (0.12 * 0.12);
                scale(rgb, 1 + 0.1 * Math.exp(-far));
            });
        }));
        for (int percent = 2; percent <= 5; percent++) {
            double share = percent / 100.0;
            edits.add(new LightEdit(
                    "spot of " + percent + " % retouched",
                    (planes, random) -> Planes.of(HealedSpot.in(planes.picture(), share, share, random))));
        }
        edits.add(new LightEdit("lens corrected", (planes, random) -> Warp.barrel(planes, 0.006)));
        edits.add(new LightEdit("straightened 0.3°", (planes, random) -> Warp.moved(planes, 0, 0, 0.3)));
    }

    /** Where neighbours differ by less than this many levels, their mean; edges stay. */
    private static Planes smoothed(Planes planes, double sigma, float levels) {
        return planes.joined(planes.blurred(sigma), (sharp, smooth) -> {
            float share = Math.max(0, 1 - Math.abs(sharp - smooth) / levels);
            return sharp + share * (smooth - sharp);
        });
    }

    private static LightEdit sharpened(String name, double sigma, double amount) {
        return new LightEdit(
                name,
                (planes, random) -> planes.joined(
                        planes.blurred(sigma), (sharp, blurred) -> (float) (sharp + amount * (sharp - blurred))));
    }

    private static LightEdit curve(String name, DoubleUnaryOperator curve) {
        return new LightEdit(
                name,
                (planes, random) -> planes.changed((rgb, x, y) -> {
                    for (int channel = 0; channel < 3; channel++) {
                        rgb[channel] = (float) (255 * curve.applyAsDouble(rgb[channel] / 255.0));
                    }
                }));
    }

    private static LightEdit factors(String name, double red, double green, double blue) {
        return new LightEdit(
                name,
                (planes, random) -> planes.changed((rgb, x, y) -> {
                    rgb[0] *= (float) red;
                    rgb[1] *= (float) green;
                    rgb[2] *= (float) blue;
                }));
    }

    private interface Addition {
        double to(float[] rgb);
    }

    private static LightEdit pixels(String name, Addition addition) {
        return new LightEdit(
                name,
                (planes, random) -> planes.changed((rgb, x, y) -> {
                    float more = (float) addition.to(rgb);
                    for (int channel = 0; channel < 3; channel++) {
                        rgb[channel] += more;
                    }
                }));
    }

    private static void scale(float[] rgb, double factor) {
        for (int channel = 0; channel < 3; channel++) {
            rgb[channel] *= (float) factor;
        }
    }

    private static double luma(float[] rgb) {
        return (0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]) / 255;
    }
}
