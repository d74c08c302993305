package io.github.lookalike.decode.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the XMP packets of a file tell of work on the picture: Camera Raw's settings and the history. */
final class XmpEdits {

    /** Camera Raw's settings whose neutral value is zero or "False". */
    private static final List<String> DEVELOP = List.of(
            "Exposure2012",
            "Contrast2012",
            "Highlights2012",
            "Shadows2012",
            "Whites2012",
            "Blacks2012",
            "Texture",
            "Clarity2012",
            "Dehaze",
            "Vibrance",
            "Saturation",
            "Exposure",
            "Clarity",
            "PostCropVignetteAmount",
            "GrainAmount",
            "ConvertToGrayscale",
            "HasCrop");

    /** Events in a file's history that leave the picture as it is. */
    private static final Set<String> HARMLESS = Set.of(
            "created",
            "saved",
            "converted",
            "copied",
            "derived",
            "opened",
            "managed",
            "produced",
            "published",
            "printed",
            "formatted",
            "resized",
            "version_updated");

    /** More than that is never asked of one file's history: files of a thousand events exist. */
    private static final int MOST_EVENTS = 200;

    private final XmpFacts facts;

    XmpEdits(XmpFacts facts) {
        this.facts = facts;
    }

    /** Camera Raw's settings that are not neutral, such as {@code Exposure2012=+0.50}. */
    List<String> developSettings() {
        List<String> settings = new ArrayList<>();
        for (String name : facts.packets().isEmpty() ? List.<String>of() : DEVELOP) {
            facts.property(XMPConst.NS_CAMERARAW, name)
                    .filter(value -> !isNeutral(value))
                    .ifPresent(value -> settings.add(name + "=" + value));
        }
        return settings;
    }

    private static boolean isNeutral(String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        return plain.equals("false") || plain.matches("[+-]?0*\\.?0*");
    }

    /** The events in a file's history that change the picture, each once; with Photoshop's own log where it is kept. */
    Set<String> editEvents() {
        Set<String> events = new TreeSet<>();
        for (XmpDirectory packet : facts.packets()) {
            try {
                addEvents(packet.getXMPMeta(), events);
            } catch (XMPException e) {
                // The history is not the list it should be: this packet tells of no events.
            }
        }
        facts.property(XMPConst.NS_PHOTOSHOP, "History")
                .filter(log -> !log.isBlank())
                .ifPresent(log -> events.add("log of " + log.length() + " characters"));
        return events;
    }

    private static void addEvents(XMPMeta meta, Set<String> events) throws XMPException {
        int count = Math.min(MOST_EVENTS, meta.countArrayItems(XMPConst.NS_XMP_MM, "History"));
        for (int i = 1; i <= count; i++) {
            XMPProperty action = meta.getStructField(
                    XMPConst.NS_XMP_MM, "History[" + i + "]", XMPConst.TYPE_RESOURCEEVENT, "action");
            String event = action == null || action.getValue() == null
                    ? ""
                    : action.getValue().strip();
            if (!event.isEmpty() && !HARMLESS.contains(event.toLowerCase(Locale.ROOT))) {
                events.add(event);
            }
        }
    }
}
