package io.github.lookalike.decoder.external;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Turn;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * AVIF and HEIC (ISO/IEC 23008-12): a copy whose pictures have lost their turns, mirrorings and cuts, beside what these
 * were. Parts of a grid keep theirs, since they belong to how the picture is put together.
 */
final class HeifCopy {

    private static final int FULL_BOX = 4;
    private static final Set<String> CHANGES = Set.of("irot", "imir", "clap");
    /** What {@code irot} says in quarters against the clock. */
    private static final List<Turn> ROTATIONS = List.of(Turn.NONE, Turn.THREE_QUARTERS, Turn.HALF, Turn.QUARTER);

    private final ByteBuffer file;
    private final HeifProperties properties;
    private final HeifLinks links;

    private HeifCopy(ByteBuffer file, HeifProperties properties, HeifLinks links) {
        this.file = file;
        this.properties = properties;
        this.links = links;
    }

    static Handover of(Kind kind, byte[] copy) throws DecodeException {
        ByteBuffer file = ByteBuffer.wrap(copy);
        Box meta = Box.first(Box.in(file, 0, copy.length), "meta")
                .orElseThrow(() -> new DecodeException(
                        DecodeException.Kind.UNSUPPORTED, "a film, or a sequence of pictures without a still one"));
        List<Box> parts = meta.children(file, FULL_BOX);
        HeifCopy heif = new HeifCopy(file, HeifProperties.read(file, parts), HeifLinks.read(file, parts));
        return heif.handover(kind, primary(file, parts));
    }

    private static long primary(ByteBuffer file, List<Box> meta) throws DecodeException {
        Box pitm = Box.first(meta, "pitm")
                .orElseThrow(() -> new DecodeException("damaged: it does not say which of its pictures is shown"));
        boolean wide = file.get(pitm.start()) > 0;
        return wide
                ? file.getInt(pitm.start() + FULL_BOX) & 0xffff_ffffL
                : file.getShort(pitm.start() + FULL_BOX) & 0xffff;
    }

    private Handover handover(Kind kind, long primary) throws DecodeException {
        List<Box> own = properties.of(primary);
        Shape shape = shape(own);
        Optional<ByteBuffer> profile = HeifColours.profile(file, own);
        boolean alpha = links.auxiliaries(primary).stream().anyMatch(this::isAlpha);
        properties.remove(CHANGES, item -> !links.isPart(item));
        return new Handover(
                kind,
                file,
                shape,
                alpha ? Handover.Transparency.SOME : Handover.Transparency.NONE,
                1,
                profile,
                Optional.empty());
    }

    private Shape shape(List<Box> own) throws DecodeException {
        Box extent = Box.first(own, "ispe")
                .orElseThrow(() -> new DecodeException("damaged: it does not say how large it is"));
        Shape shape = Shape.of(u32(extent, 1), u32(extent, 2));
        for (Box property : own) {
            shape = after(shape, property);
        }
        return shape;
    }

    private Shape after(Shape shape, Box property) throws DecodeException {
        return switch (property.type()) {
            case "irot" -> shape.turned(ROTATIONS.get(file.get(property.start()) & 3));
            case "imir" -> shape.turned((file.get(property.start()) & 1) == 1 ? Turn.MIRROR : Turn.FLIP);
            case "clap" ->
                shape.cut(
                        fraction(property, 0, false),
                        fraction(property, 2, false),
                        fraction(property, 4, true),
                        fraction(property, 6, true));
            default -> shape;
        };
    }

    private double fraction(Box aperture, int index, boolean signed) {
        double above = signed ? file.getInt(aperture.start() + 4 * index) : u32(aperture, index);
        return above / u32(aperture, index + 1);
    }

    private boolean isAlpha(long item) {
        return Box.first(properties.of(item), "auxC")
                .filter(box -> Box.text(file, box.start(), box.length()).contains("alpha"))
                .isPresent();
    }

    private long u32(Box box, int index) {
        return file.getInt(box.start() + 4 * index) & 0xffff_ffffL;
    }
}
