package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.box.Box;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.Optional;

/** HEIC and AVIF (ISO 23008-12): the properties of all items, how many pictures are shown, and what comes with them. */
final class HeifContent {

    /** {@code meta} and others are full boxes: version and flags come first. */
    private static final int FULL_BOX = 4;

    private static final int PROFILE_START = 64 << 10;

    private final ByteWindow window;
    private final Facts facts = Facts.lossy();
    private int bits;
    private String colours = "";

    private HeifContent(ByteWindow window) {
        this.window = window;
    }

    static Optional<Facts> read(Numbers file) throws IOException {
        HeifContent heif = new HeifContent(file.window());
        Box whole = Box.whole(file.window());
        Optional<Box> meta = whole.child(file.window(), "meta", 0);
        Optional<Box> film = whole.child(file.window(), "moov", 0);
        if (whole.child(file.window(), "mpvd", 0).isPresent()) {
            heif.facts.extra(Extra.FILM);
        }
        boolean told = meta.isPresent() && heif.takeItems(meta.get());
        if (film.isPresent()) {
            told |= heif.takeSequence(film.get());
        }
        return told
                ? Optional.of(heif.facts.bits(heif.bits == 0 ? 8 : heif.bits).colours(heif.colours))
                : Optional.empty();
    }

    /** The items of a box {@code meta}; false when they cannot be told. */
    private boolean takeItems(Box meta) throws IOException {
        Optional<Box> properties = meta.child(window, "iprp", FULL_BOX);
        Optional<Box> all =
                properties.isEmpty() ? Optional.empty() : properties.get().child(window, "ipco", 0);
        if (all.isEmpty()) {
            return false;
        }
        for (Box property : all.get().children(window, 0)) {
            take(property);
        }
        HeifItems items = HeifItems.read(window, meta);
        if (!items.toneMaps().isEmpty()) {
            facts.extra(Extra.GAIN_MAP);
        }
        facts.pages(items.shown());
        return items.shown() > 0;
    }

    private void take(Box property) throws IOException {
        switch (property.type()) {
            case "pixi" -> {
                for (int i = 0; i < Math.min(8, property.u8(window, FULL_BOX)); i++) {
                    bits = Math.max(bits, property.u8(window, FULL_BOX + 1 + i));
                }
            }
            case "hvcC" -> bits = Math.max(bits, 8 + (property.u8(window, 17) & 7));
            case "av1C" -> {
                int flags = property.u8(window, 2);
                bits = Math.max(bits, (flags & 0x40) == 0 ? 8 : (flags & 0x20) == 0 ? 10 : 12);
            }
            case "colr" -> takeColours(property);
            case "auxC" -> takeAuxiliary(text(property, FULL_BOX));
            default -> {
                // Says nothing of what there is.
            }
        }
    }

    /** The first one that says something belongs to the picture itself. */
    private void takeColours(Box property) throws IOException {
        if (!colours.isEmpty()) {
            return;
        }
        Numbers file = new Numbers(window);
        if (file.text(property.from(), 4).equals("nclx")) {
            colours = ColourSpaceNames.ofPrimaries(property.u16At(window, 4));
        } else {
            long length = Math.min(PROFILE_START, property.to() - property.from() - 4);
            colours = ColourSpaceNames.ofProfile(file.bytes(property.from() + 4, (int) length));
        }
    }

    /** What a picture that is no picture of its own is: by the names of ISO 23008-12, MPEG-B and Apple. */
    private void takeAuxiliary(String name) {
        if (name.contains("hdrgainmap")) {
            facts.extra(Extra.GAIN_MAP);
        } else if (name.contains("alpha") || name.endsWith("auxid:1")) {
            facts.alpha(true);
        } else {
            // Depth, disparity, and the mattes that are made of them.
            facts.extra(Extra.DEPTH);
        }
    }

    /** A sequence of pictures, as films are kept; false when it cannot be told. */
    private boolean takeSequence(Box film) throws IOException {
        Optional<HeifSequence> sequence = HeifSequence.read(window, film);
        sequence.ifPresent(found -> facts.frames(found.frames(), found.duration()));
        if (HeifSequence.hasAuxiliary(window, film)) {
            facts.alpha(true);
        }
        return sequence.isPresent();
    }

    private String text(Box box, int skip) throws IOException {
        String text = new Numbers(window).text(box.from() + skip, (int) Math.min(100, box.to() - box.from() - skip));
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
