package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.animation.Animation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** What was found in a file so far; it begins as one opaque picture of 8 bits. */
final class Facts {

    /** More bits a sample than any format has: a header that claims more is nonsense. */
    private static final int MOST_BITS = 64;

    private int pages = 1;
    private int frames = 1;
    private Duration duration = Duration.ZERO;
    private int bits = 8;
    private boolean alpha;
    private int layers;
    private boolean lossless;
    private String colourSpace = "";
    private final Set<Extra> extras = EnumSet.noneOf(Extra.class);

    private Facts() {}

    static Facts lossless() {
        return new Facts().lossless(true);
    }

    static Facts lossy() {
        return new Facts();
    }

    Facts pages(int count) {
        pages = Math.max(1, count);
        return this;
    }

    Facts animated(Animation animation) {
        return frames(animation.frames().size(), animation.duration());
    }

    Facts frames(int count, Duration time) {
        frames = Math.max(1, count);
        duration = time;
        return this;
    }

    Facts bits(long each) {
        bits = (int) Math.max(1, Math.min(MOST_BITS, each));
        return this;
    }

    Facts alpha(boolean has) {
        alpha = has;
        return this;
    }

    Facts layers(int count) {
        layers = Math.max(0, count);
        return this;
    }

    Facts lossless(boolean keepsAll) {
        lossless = keepsAll;
        return this;
    }

    Facts colours(String name) {
        colourSpace = name;
        return this;
    }

    Facts extra(Extra extra) {
        extras.add(extra);
        return this;
    }

    Facts extras(Set<Extra> found) {
        extras.addAll(found);
        return this;
    }

    Content content() {
        return new Content(pages, frames, duration, bits, alpha, layers, lossless, colourSpace, extras);
    }
}
