package io.github.lookalike.ui.panel;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.Fact;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Says facts in words. */
final class FactWords {

    static final String NOTHING = "–";

    private static final String DOTS = "…";

    private final Desk desk;
    private final ContentWords content;
    private final int sharedFolders;

    /** @param shown the pictures side by side */
    FactWords(Desk desk, List<Member> shown) {
        this.desk = desk;
        this.content = new ContentWords(desk.texts());
        this.sharedFolders = sharedFolders(shown);
    }

    /** Whether there is anything to say; what is the same for every plain picture is not said. */
    boolean says(Fact fact, IndexedPicture picture) {
        return fact == Fact.CONTENT
                ? picture.metadata()
                        .content()
                        .filter(ContentWords::isWorthSaying)
                        .isPresent()
                : !of(fact, picture).equals(NOTHING);
    }

    /** What a picture says of itself is what others wrote. */
    String of(Fact fact, IndexedPicture picture) {
        return Shown.of(words(fact, picture));
    }

    private String words(Fact fact, IndexedPicture picture) {
        ImageFile file = picture.file();
        Metadata metadata = picture.metadata();
        return switch (fact) {
            case RESOLUTION ->
                "%d × %d  (%s)"
                        .formatted(file.width(), file.height(), desk.amounts().megapixels(file.pixelCount()));
            case BYTES -> desk.amounts().bytes(file.bytes());
            case FORMAT -> file.format();
            case CONTENT -> metadata.content().map(content::of).orElse(NOTHING);
            case DAMAGE -> picture.damage().orElse(NOTHING);
            case CAPTURED -> metadata.captured().map(desk.amounts()::time).orElse(NOTHING);
            case MODIFIED -> desk.amounts().time(file.modified());
            case CAMERA -> metadata.namesCamera() ? camera(metadata) : NOTHING;
            case POSITION -> metadata.hasPosition() ? desk.text("fact.hasPosition") : NOTHING;
            case RATING ->
                metadata.rating()
                        .map("★"::repeat)
                        .filter(stars -> !stars.isEmpty())
                        .orElse(NOTHING);
            case KEYWORDS -> metadata.keywords().isEmpty() ? NOTHING : String.join(", ", metadata.keywords());
            case CAPTION ->
                metadata.caption().isBlank() ? NOTHING : metadata.caption().strip();
            case FOLDER -> folder(picture.path());
        };
    }

    /** From where the folders of all pictures part. */
    private String folder(Path picture) {
        Path folder = picture.getParent();
        if (folder == null || folder.getNameCount() == 0 || sharedFolders == 0) {
            return String.valueOf(folder);
        }
        int from = Math.min(sharedFolders, folder.getNameCount() - 1);
        return DOTS + folder.getFileSystem().getSeparator() + folder.subpath(from, folder.getNameCount());
    }

    private static int sharedFolders(List<Member> shown) {
        List<Path> folders = shown.stream()
                .map(member -> member.picture().path().getParent())
                .filter(Objects::nonNull)
                .toList();
        if (folders.isEmpty()) {
            return 0;
        }
        Path first = folders.get(0);
        int shared = 0;
        while (shared < first.getNameCount() && allBegin(folders, first, shared + 1)) {
            shared++;
        }
        return shared;
    }

    private static boolean allBegin(List<Path> folders, Path first, int names) {
        Path beginning = first.subpath(0, names);
        return folders.stream()
                .allMatch(folder -> Objects.equals(folder.getRoot(), first.getRoot())
                        && folder.getNameCount() >= names
                        && folder.subpath(0, names).equals(beginning));
    }

    /** Makers like to repeat their name in the model's. */
    private static String camera(Metadata metadata) {
        String make = metadata.cameraMake().strip();
        String model = metadata.cameraModel().strip();
        boolean repeats = model.regionMatches(true, 0, make, 0, Math.min(4, make.length()));
        return repeats ? model : (make + " " + model).strip();
    }
}
