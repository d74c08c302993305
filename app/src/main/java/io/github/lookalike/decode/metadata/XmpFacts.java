package io.github.lookalike.decode.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.metadata.Metadata;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What we keep of all XMP packets of a file. Each property is asked for by its name: listing them all compiles, for a few
 * pictures edited at length, the most costly method of a whole scan.
 */
final class XmpFacts {

    private static final String SUBJECT = "subject";

    private static final String GOOGLE_CAMERA = "http://ns.google.com/photos/1.0/camera/";

    private final Collection<XmpDirectory> packets;

    XmpFacts(Metadata found) {
        packets = found.getDirectoriesOfType(XmpDirectory.class);
    }

    Collection<XmpDirectory> packets() {
        return packets;
    }

    /** How many values all packets hold. */
    int entries() {
        int entries = 0;
        for (XmpDirectory packet : packets) {
            Integer values = packet.getInteger(XmpDirectory.TAG_XMP_VALUE_COUNT);
            entries += values == null ? 0 : values;
        }
        return entries;
    }

    Optional<String> captured() {
        return property(XMPConst.NS_EXIF, "DateTimeOriginal").or(() -> property(XMPConst.NS_PHOTOSHOP, "DateCreated"));
    }

    Optional<String> rating() {
        return property(XMPConst.NS_XMP, "Rating");
    }

    /** The keywords, at most so many of each packet. */
    List<String> keywords(int most) {
        return list(XMPConst.NS_DC, SUBJECT, most);
    }

    /** The items of a list, at most so many of each packet. */
    List<String> list(String namespace, String name, int most) {
        List<String> items = new ArrayList<>();
        for (XmpDirectory packet : packets) {
            try {
                XMPMeta meta = packet.getXMPMeta();
                int count = Math.min(most, meta.countArrayItems(namespace, name));
                for (int i = 1; i <= count; i++) {
                    items.add(meta.getArrayItem(namespace, name, i).getValue());
                }
            } catch (XMPException e) {
                // The property is not the list it should be: this packet says nothing of it.
            }
        }
        return items;
    }

    /** What Google's camera calls the burst; empty when it says none. */
    String burst() {
        return property(GOOGLE_CAMERA, "BurstID").orElse("");
    }

    /** A text of Dublin Core in the language that stands for all; empty when it is missing. */
    String text(String name) {
        for (XmpDirectory packet : packets) {
            try {
                XMPProperty text = packet.getXMPMeta().getLocalizedText(XMPConst.NS_DC, name, null, "x-default");
                if (text != null && text.getValue() != null && !text.getValue().isBlank()) {
                    return text.getValue().strip();
                }
            } catch (XMPException e) {
                // The property is no text in languages: another packet may have one.
            }
        }
        return "";
    }

    /** A property of the first packet that has it as a text. */
    Optional<String> property(String namespace, String name) {
        for (XmpDirectory packet : packets) {
            try {
                String value = packet.getXMPMeta().getPropertyString(namespace, name);
                if (value != null) {
                    return Optional.of(value);
                }
            } catch (XMPException e) {
                // The property is a structure: another packet may have it as a text.
            }
        }
        return Optional.empty();
    }
}
