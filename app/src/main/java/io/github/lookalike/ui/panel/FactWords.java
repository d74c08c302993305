package io.github.lookalike.ui.panel;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Fact;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.ui.desk.Desk;
import java.util.List;

/** Says facts in words. */
final class FactWords {

    private static final String NOTHING = "–";

    private final Desk desk;
    private final ContentWords content;

    FactWords(Desk desk) {
        this.desk = desk;
        this.content = new ContentWords(desk.texts());
    }

    /** Whether a fact says anything of one of several pictures: some are left out where they say nothing of any. */
    boolean isWorthSaying(Fact fact, List<Member> members) {
        return fact != Fact.CONTENT
                || members.stream()
                        .flatMap(member -> member.picture().metadata().content().stream())
                        .anyMatch(ContentWords::isWorthSaying);
    }

    String of(Fact fact, IndexedPicture picture) {
        ImageFile file = picture.file();
        Metadata metadata = picture.metadata();
        return switch (fact) {
            case RESOLUTION ->
                "%d × %d  (%s)"
                        .formatted(file.width(), file.height(), desk.amounts().megapixels(file.pixelCount()));
            case BYTES -> desk.amounts().bytes(file.bytes());
            case FORMAT -> file.format();
            case CONTENT -> metadata.content().map(content::of).orElse(NOTHING);
            case CAPTURED -> metadata.captured().map(desk.amounts()::time).orElse(NOTHING);
            case CAMERA -> metadata.namesCamera() ? camera(metadata) : NOTHING;
            case POSITION -> metadata.hasPosition() ? desk.text("fact.hasPosition") : NOTHING;
            case FOLDER -> String.valueOf(picture.path().getParent());
        };
    }

    /** Makers like to repeat their name in the model's. */
    private static String camera(Metadata metadata) {
        String make = metadata.cameraMake().strip();
        String model = metadata.cameraModel().strip();
        boolean repeats = model.regionMatches(true, 0, make, 0, Math.min(4, make.length()));
        return repeats ? model : (make + " " + model).strip();
    }
}
