package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content.Extra;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a JPEG's XMP packet says of further parts of the file. Editors keep packets and drop the parts, so that a packet
 * alone proves only what lies in packets itself.
 */
final class XmpHints {

    private String packet = "";
    private boolean continued;

    void read(String text) {
        packet = text;
    }

    /** The packet goes on in further segments, as it does when it holds whole pictures. */
    void continues() {
        continued = true;
    }

    /** Whether a film or pictures are said to lie behind the picture. */
    boolean mentionsAppendix() {
        return has("MotionPhoto") || has("MicroVideo") || has("Container:Directory") || has("/container/");
    }

    /** What the packet itself holds (Google's depth map, audio and image properties, as base 64). */
    Set<Extra> inside() {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        if (continued || has(":Data")) {
            addIf(extras, "GDepth:", Extra.DEPTH);
            addIf(extras, "GAudio:", Extra.SOUND);
            addIf(extras, "GImage:", Extra.FURTHER_PICTURE);
        }
        return extras;
    }

    /** What pictures behind the picture are, when nothing else in the file says that. */
    Set<Extra> appended() {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        addIf(extras, "Semantic=\"GainMap\"", Extra.GAIN_MAP);
        addIf(extras, "hdrgm:Version", Extra.GAIN_MAP);
        addIf(extras, "Semantic=\"Depth", Extra.DEPTH);
        return extras.isEmpty() ? EnumSet.of(Extra.FURTHER_PICTURE) : extras;
    }

    private void addIf(Set<Extra> extras, String part, Extra extra) {
        if (has(part)) {
            extras.add(extra);
        }
    }

    private boolean has(String part) {
        return packet.contains(part);
    }
}
