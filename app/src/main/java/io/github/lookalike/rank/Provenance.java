package io.github.lookalike.rank;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.scan.IndexedPicture;
import java.util.List;

/**
 * What a file itself tells of where it comes from.
 *
 * @param outline the longer side by the shorter one
 * @param all how many pixels the file has
 * @param frame the share of all pixels that is a frame, 0 to 1
 * @param colour 1 for all its colours, less for a palette, one tone or grey
 * @param saving how little this file's own compression takes, 0 to 1
 * @param shown the same with what the pixels show of earlier compression
 * @param content what the file holds
 * @param camera whether a camera's own data are in it
 * @param sharpness 0 to 1
 * @param steps whether the file says how it was saved, as a JPEG does
 * @param copyMarks signs of a copy in its name or its size
 */
record Provenance(
        double outline,
        double all,
        double frame,
        double colour,
        double saving,
        double shown,
        Content content,
        boolean camera,
        double sharpness,
        boolean steps,
        int copyMarks) {

    /** The scorer of resolution counts from so many pixels, to {@link #MOST}. */
    private static final double LEAST = 1e4;

    private static final double MOST = 1e8;

    /** What the scorer of compression takes off for a second saving. */
    private static final double SAVED_TWICE = 0.03;

    /** A lossy file of a higher quality than cameras use was saved by a program that had it from elsewhere. */
    private static final double FINEST = 0.9965;

    private static final List<Double> USUAL_OUTLINES = List.of(1.0, 5 / 4.0, 4 / 3.0, 3 / 2.0, 16 / 10.0, 16 / 9.0);

    private static final double ONE_OUTLINE = 0.006;

    /** So small a share of a camera's own picture is no frame that somebody added, but a night or a shadow at its edges. */
    private static final double DARK_MARGIN = 0.15;

    /** From this score on metadata are those of a camera. */
    private static final double OF_A_CAMERA = 0.3;

    private static final Reason ENLARGED = Reason.of("enlarged");

    static Provenance of(IndexedPicture picture, Quality quality) {
        double all = picture.file().pixelCount();
        double scored = quality.score("resolution");
        boolean told = scored > 0 && scored < 1;
        double inside = told ? Math.min(all, LEAST * Math.pow(MOST / LEAST, scored)) : all;
        boolean camera = quality.score("metadata") >= OF_A_CAMERA;
        double pixels = camera && inside > (1 - DARK_MARGIN) * all ? all : inside;
        Content content = picture.metadata().content().orElse(Content.PLAIN);
        double shown = quality.score("compression");
        double saving = quality.scores().containsKey("saving") ? quality.score("saving") : shown;
        int width = picture.file().width();
        int height = picture.file().height();
        return new Provenance(
                (double) Math.max(width, height) / Math.min(width, height),
                all,
                1 - pixels / all,
                quality.scores().containsKey("colour") ? quality.score("colour") : 1,
                saving,
                shown,
                content,
                camera,
                quality.score("sharpness"),
                !picture.metadata().lumaQuantisation().isEmpty(),
                CopyMarks.in(picture.path()) + SharedCopies.signs(picture));
    }

    /** Whether the scorer of sharpness says so. */
    static boolean isEnlarged(Quality quality) {
        QualityScore sharpness = quality.scores().get("sharpness");
        return sharpness != null && sharpness.reasons().contains(ENLARGED);
    }

    /** The same of at most so much colour. */
    Provenance withColour(double most) {
        return new Provenance(
                outline,
                all,
                frame,
                Math.min(most, colour),
                saving,
                shown,
                content,
                camera,
                sharpness,
                steps,
                copyMarks);
    }

    /** How many pixels show the picture: those of a frame do not count. */
    double pixels() {
        return all * (1 - frame);
    }

    /** The same with a frame of this share. */
    Provenance withFrame(double share) {
        return new Provenance(outline, all, share, colour, saving, shown, content, camera, sharpness, steps, copyMarks);
    }

    /** Whether the sides are as those of cameras and screens. */
    boolean isOfUsualOutline() {
        return USUAL_OUTLINES.stream().anyMatch(usual -> Math.abs(outline / usual - 1) < ONE_OUTLINE);
    }

    /** Whether the pixels show that they were compressed more than this file is. */
    boolean showsPast() {
        return shown < saving - SAVED_TWICE / 2;
    }

    /** What that compression took. */
    double past() {
        return showsPast() ? Math.min(saving, shown + SAVED_TWICE) : saving;
    }

    /** How little compression took, with or without what it was before. */
    double compression(boolean withPast) {
        return withPast && showsPast() ? shown : Math.min(saving, isLossless() ? 1 : FINEST);
    }

    /** Whether saving it took nothing at all. */
    boolean isLossless() {
        return saving > 0.998;
    }

    /** The share of the finest detail its pixels could hold, as the scorer of sharpness measures it; at most .62. */
    double detail() {
        return 0.62 * Math.pow(10, sharpness - 1);
    }

    /** What a flat opaque picture of 8 bits lacks: finer steps, layers, film, depth. */
    int depth() {
        int deep = content.bits() > 8 && !showsPast() ? 2 : 0;
        return deep
                + (content.layers() > 1 ? 2 : 0)
                + (content.alpha() ? 1 : 0)
                + content.extras().size();
    }

    /** All its pages and frames. */
    int parts() {
        return Math.max(content.pages(), content.frames());
    }
}
