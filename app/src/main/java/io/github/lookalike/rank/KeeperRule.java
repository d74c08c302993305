package io.github.lookalike.rank;

import io.github.lookalike.api.Reason;
import java.util.Comparator;
import java.util.Optional;

/**
 * One reason to keep a picture rather than another. Rules are asked in the order a person gave them; the first that
 * sees a difference decides.
 *
 * <p>Each orders any pictures, not only pairs: values near each other are not called equal, since likeness of that kind
 * is not passed on from pair to pair and no order could be made of it.
 */
public enum KeeperRule {
    /** A file that was read without damage. */
    SOUND("sound"),
    /** A file in a folder the person prefers, in the order of these folders; then what does not lie in a folder of deleted files. */
    PREFERRED_FOLDER("preferred-folder"),
    /** What its owner did not edit. Of this rule and the next the first one decides, so the order of the two is the choice. */
    ORIGINAL("original"),
    /** What its owner edited. */
    EDIT("edit"),
    /** What the others can be made from: see {@link Trait}. */
    ORIGIN("origin"),
    /** What was not made from what most of the others show: see {@link Agreement}. */
    UNEDITED("unedited"),
    /** The greatest total quality, as far as scores can tell: see {@link QualityLevels}. */
    QUALITY("quality"),
    /** What the scorer of metadata likes best. */
    METADATA("metadata"),
    /** A file in a protected folder, which stays anyway. */
    PROTECTED("protected"),
    /** A name that does not look like that of a copy. */
    NAME("name"),
    /**
     * What the scorer of compression likes best. It is asked before resolution: of pictures of equal quality the larger one
     * was enlarged or is soft, so that its pixels hold no more, and nothing made from a picture is compressed less.
     */
    COMPRESSION("compression"),
    /** What the scorer of resolution likes best, then the most pixels, those of a frame included. */
    RESOLUTION("resolution"),
    /** The earliest time of last modification. Times say little where files differ: copying and saving both change them. */
    OLDEST("oldest"),
    /** The most bytes. */
    FILESIZE("filesize"),
    /** The path that comes first, so that the choice is never random. */
    PATH("path");

    private final String id;

    KeeperRule(String id) {
        this.id = id;
    }

    /** The name in settings. */
    public String id() {
        return id;
    }

    /** The key of its name for people in the text bundles. */
    public String displayNameKey() {
        return "rule." + id;
    }

    /** The rule of an id, or nothing for one that is not known. */
    public static Optional<KeeperRule> of(String id) {
        for (KeeperRule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The picture to keep first. */
    Comparator<RankInput> order() {
        return switch (this) {
            case SOUND -> Comparator.comparing(one -> one.picture().damage().isPresent());
            case PREFERRED_FOLDER ->
                Comparator.comparingInt(RankInput::folderPreference).thenComparing(RankInput::discarded);
            case ORIGINAL -> Comparator.comparing(RankInput::ownersEdit);
            case EDIT -> Comparator.comparing(one -> !one.ownersEdit());
            case ORIGIN -> Comparator.comparingInt(RankInput::originLevel);
            case UNEDITED -> Comparator.comparing(RankInput::edited);
            case QUALITY -> Comparator.comparingInt(RankInput::qualityLevel);
            case COMPRESSION -> Comparator.comparingDouble(one -> -one.score("compression"));
            case RESOLUTION ->
                Comparator.<RankInput>comparingDouble(one -> -one.score("resolution"))
                        .thenComparingLong(one -> -one.file().pixelCount());
            case METADATA -> Comparator.comparingDouble(one -> -one.score("metadata"));
            case PROTECTED -> Comparator.comparing(one -> !one.inProtectedFolder());
            case NAME -> Comparator.comparingInt(one -> CopyMarks.in(one.file().path()));
            case OLDEST -> Comparator.comparing(one -> one.file().modified());
            case FILESIZE -> Comparator.comparingLong(one -> -one.file().bytes());
            case PATH -> Comparator.comparing(one -> one.file().path(), NaturalOrder.OF_PATHS);
        };
    }

    /** Why a picture won by it. */
    Reason reason() {
        return Reason.of("kept." + id);
    }

    /** Why a picture lost by it: what its keeper has. */
    Reason ofKeeper() {
        return Reason.of("keeper." + id);
    }
}
