package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A picture in which one compact thing changes, and the copies that are made of it: each number another one. */
final class ChangedScene {

    /** How many copies of each picture are tried. */
    static final int COPIES = 6;

    private static final double[] RESOLUTIONS = {100, 150, 200, 300, 600};

    /** A page of more pixels is cut down to what lies around the change; each twelfth is left nearly whole. */
    private static final double PART = 900_000;

    private static final double WHOLE = 4_000_000;

    private final Photographs photographs;

    ChangedScene(Photographs photographs) {
        this.photographs = photographs;
    }

    List<PairFiles> pairs(int number) {
        Random random = new Random(ProofFigures.SEED + 7919L * number);
        Changed changed = changed(number, random);
        Changed either = random.nextBoolean() ? changed : changed.reversed();
        return copies(either, number, random);
    }

    private Changed changed(int number, Random random) {
        int kind = number % 20;
        if (kind < 9) {
            return page(number, random);
        }
        if (kind < 17) {
            PhotoChange change = any(List.of(PhotoChange.values()), random);
            return change.of(photographs.get(random.nextInt(10_000), 700 + random.nextInt(800)), random);
        }
        Changed drawn = any(List.of(Drawing.values()), random).of(random.nextLong());
        return random.nextBoolean() ? drawn : Scanner.of(random).of(drawn);
    }

    private static Changed page(int number, Random random) {
        double dpi = RESOLUTIONS[random.nextInt(RESOLUTIONS.length)];
        double mostPixels = number % 12 == 0 && dpi < 600 ? WHOLE : PART;
        while (true) {
            Sheet sheet = any(List.of(SheetKind.values()), random).laidOut(random);
            SheetChange change = any(List.of(SheetChange.values()), random);
            Optional<Changed> pages = change.of(sheet, dpi, mostPixels, random);
            if (pages.isPresent()) {
                Changed drawn = new Changed(
                        pages.get().kind() + ", " + (int) dpi + " dpi",
                        pages.get().before(),
                        pages.get().after());
                return random.nextBoolean() ? drawn : Scanner.of(random).of(drawn);
            }
        }
    }

    private static List<PairFiles> copies(Changed changed, int number, Random random) {
        Encoding saving = any(savings(), random);
        byte[] keeper = saving.bytes(changed.before());
        byte[] after = saving.bytes(changed.after());
        BufferedImage shown = Encoding.shown(after);
        List<CopyKind> kinds = new ArrayList<>(CopyKind.ofChanges());
        Collections.shuffle(kinds, random);
        boolean large = (long) shown.getWidth() * shown.getHeight() > 1_500_000;
        kinds.removeIf(kind -> kind.scale() > 1 && large);
        Map<Double, Extent> extents = new HashMap<>();
        List<PairFiles> pairs = new ArrayList<>();
        Extent unscaled = Extent.of(changed.before(), changed.after(), 1);
        extents.put(1.0, unscaled);
        String note = "scene " + number + " kept as " + saving.name();
        pairs.add(new PairFiles(
                Label.changed(changed.kind(), "saved alike", unscaled, note),
                keeper,
                saving.suffix(),
                after,
                saving.suffix()));
        for (CopyKind kind : kinds.subList(0, COPIES - 1)) {
            Extent extent = extents.computeIfAbsent(
                    Math.min(1, kind.scale()), scale -> Extent.of(changed.before(), changed.after(), scale));
            PairFiles pair = new PairFiles(
                    Label.changed(changed.kind(), kind.name(), extent, note),
                    keeper,
                    saving.suffix(),
                    kind.of(shown),
                    kind.encoding().suffix());
            // Mostly the picture is kept that the copy was not made smaller or coarser than; rules may turn them round.
            pairs.add(random.nextInt(8) == 0 ? pair.reversed() : pair);
        }
        return pairs;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Encoding> savings() {
        return List.of(Encoding.jpeg(93), Encoding.jpeg(85), Encoding.fullColour(96), Encoding.of("png"));
    }
}
