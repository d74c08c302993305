package io.github.lookalike.api;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * You receive this: what a picture file says of itself (EXIF, XMP, IPTC and the format's own headers). Made by {@link
 * #builder()}, so that it can grow.
 */
public final class Metadata {

    /** A file that says nothing. */
    public static final Metadata NONE = builder().build();

    private final Builder facts;

    private Metadata(Builder facts) {
        this.facts = new Builder(facts);
    }

    /** One that says nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** One that says all this says. */
    public Builder toBuilder() {
        return new Builder(facts);
    }

    /** When it was taken, by the camera's clock, with the fraction of the second where the file says it. */
    public Optional<LocalDateTime> captured() {
        return facts.captured;
    }

    /** How far the camera's clock was ahead of universal time, where the file says it. */
    public Optional<ZoneOffset> captureOffset() {
        return facts.captureOffset;
    }

    /** Empty when not said. */
    public String cameraMake() {
        return facts.cameraMake;
    }

    /** Empty when not said. */
    public String cameraModel() {
        return facts.cameraModel;
    }

    /** Whether a camera is named. */
    public boolean namesCamera() {
        return !facts.cameraMake.isEmpty() || !facts.cameraModel.isEmpty();
    }

    /** Exposure time, aperture, sensitivity and bias in one text, to be compared only; empty when not said. */
    public String exposure() {
        return facts.exposure;
    }

    /** What a camera calls the burst or stack that the shot is of; empty when it is of none, or not said. */
    public String burst() {
        return facts.burst;
    }

    /** What joins a still and its film, such as a live photo's content identifier; empty when not said. */
    public String pairing() {
        return facts.pairing;
    }

    /** The program that wrote it last, empty when not said. */
    public String software() {
        return facts.software;
    }

    /** What tells that a person edited the picture in a program, such as develop settings; empty when nothing does. */
    public List<String> edits() {
        return facts.edits;
    }

    /** Whether it holds a GPS position. */
    public boolean hasPosition() {
        return facts.hasPosition;
    }

    /** Stars 0 to 5; empty when not rated. */
    public Optional<Integer> rating() {
        return facts.rating;
    }

    /** In the order of the file. */
    public List<String> keywords() {
        return facts.keywords;
    }

    /** What a person wrote about the picture; empty when nothing. */
    public String caption() {
        return facts.caption;
    }

    /**
     * What else people wrote into it, each as its kind and its text, such as {@code person Anna}, {@code label Red}, {@code rights ©
     * Anna} or {@code position 48.137 11.575}; to be compared.
     */
    public List<String> notes() {
        return facts.notes;
    }

    /** How many EXIF, XMP and IPTC entries there are in all. */
    public int entries() {
        return facts.entries;
    }

    /** The EXIF tag Orientation, 1 to 8. */
    public int orientation() {
        return facts.orientation;
    }

    /** The 64 steps of a JPEG's luma quantisation table in zig-zag order; empty for other formats. */
    public List<Integer> lumaQuantisation() {
        return facts.lumaQuantisation;
    }

    /** What the file holds beside the picture that is compared; empty when it could not be told. */
    public Optional<Content> content() {
        return facts.content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metadata that && facts.all().equals(that.facts.all());
    }

    @Override
    public int hashCode() {
        return facts.all().hashCode();
    }

    @Override
    public String toString() {
        return "Metadata" + facts.all();
    }

    /** Collects what a file says. */
    public static final class Builder {

        private Optional<LocalDateTime> captured = Optional.empty();
        private Optional<ZoneOffset> captureOffset = Optional.empty();
        private String cameraMake = "";
        private String cameraModel = "";
        private String exposure = "";
        private String burst = "";
        private String pairing = "";
        private String software = "";
        private List<String> edits = List.of();
        private boolean hasPosition;
        private Optional<Integer> rating = Optional.empty();
        private List<String> keywords = List.of();
        private String caption = "";
        private List<String> notes = List.of();
        private int entries;
        private int orientation = 1;
        private List<Integer> lumaQuantisation = List.of();
        private Optional<Content> content = Optional.empty();

        private Builder() {}

        private Builder(Builder other) {
            captured = other.captured;
            captureOffset = other.captureOffset;
            cameraMake = other.cameraMake;
            cameraModel = other.cameraModel;
            exposure = other.exposure;
            burst = other.burst;
            pairing = other.pairing;
            software = other.software;
            edits = other.edits;
            hasPosition = other.hasPosition;
            rating = other.rating;
            keywords = other.keywords;
            caption = other.caption;
            notes = other.notes;
            entries = other.entries;
            orientation = other.orientation;
            lumaQuantisation = other.lumaQuantisation;
            content = other.content;
        }

        public Builder captured(Optional<LocalDateTime> time) {
            captured = Objects.requireNonNull(time, "captured");
            return this;
        }

        public Builder captureOffset(Optional<ZoneOffset> offset) {
            captureOffset = Objects.requireNonNull(offset, "captureOffset");
            return this;
        }

        public Builder camera(String make, String model) {
            cameraMake = Objects.requireNonNull(make, "make");
            cameraModel = Objects.requireNonNull(model, "model");
            return this;
        }

        public Builder exposure(String text) {
            exposure = Objects.requireNonNull(text, "exposure");
            return this;
        }

        public Builder burst(String id) {
            burst = Objects.requireNonNull(id, "burst");
            return this;
        }

        public Builder pairing(String id) {
            pairing = Objects.requireNonNull(id, "pairing");
            return this;
        }

        public Builder software(String name) {
            software = Objects.requireNonNull(name, "software");
            return this;
        }

        public Builder edits(List<String> evidence) {
            edits = List.copyOf(evidence);
            return this;
        }

        public Builder hasPosition(boolean has) {
            hasPosition = has;
            return this;
        }

        public Builder rating(Optional<Integer> stars) {
            rating = Objects.requireNonNull(stars, "rating");
            return this;
        }

        public Builder keywords(List<String> words) {
            keywords = List.copyOf(words);
            return this;
        }

        public Builder caption(String text) {
            caption = Objects.requireNonNull(text, "caption");
            return this;
        }

        public Builder notes(List<String> texts) {
            notes = List.copyOf(texts);
            return this;
        }

        /**
         * Sets the number of entries.
         *
         * @throws IllegalArgumentException when it is negative
         */
        public Builder entries(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("entries: " + count);
            }
            entries = count;
            return this;
        }

        /**
         * Sets the EXIF orientation.
         *
         * @throws IllegalArgumentException when it is not 1 to 8
         */
        public Builder orientation(int tag) {
            if (tag < 1 || tag > 8) {
                throw new IllegalArgumentException("orientation is 1 to 8, not " + tag);
            }
            orientation = tag;
            return this;
        }

        /**
         * Sets the quantisation table.
         *
         * @throws IllegalArgumentException when there are neither 64 steps nor none
         */
        public Builder lumaQuantisation(List<Integer> steps) {
            if (!steps.isEmpty() && steps.size() != 64) {
                throw new IllegalArgumentException("a quantisation table has 64 steps, not " + steps.size());
            }
            lumaQuantisation = List.copyOf(steps);
            return this;
        }

        public Builder content(Optional<Content> held) {
            content = Objects.requireNonNull(held, "content");
            return this;
        }

        public Metadata build() {
            return new Metadata(this);
        }

        private List<Object> all() {
            return List.of(
                    captured,
                    captureOffset,
                    cameraMake,
                    cameraModel,
                    exposure,
                    burst,
                    pairing,
                    software,
                    edits,
                    hasPosition,
                    rating,
                    keywords,
                    caption,
                    notes,
                    entries,
                    orientation,
                    lumaQuantisation,
                    content);
        }
    }
}
