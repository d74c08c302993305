package io.github.lookalike.decode.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.IteratorOptions;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What XMP says that neither programs note of their own work nor we ask for by name. Nobody knows all namespaces, and what is not
 * known may be somebody's work: places, articles, labels of other programs, the settings of a panorama.
 */
final class OtherXmp {

    /** Of so many values at most: a file may hold thousands, and to list them is costly. */
    private static final int MOST = 200;

    /** What cameras and programs note, and what is read elsewhere. */
    private static final Set<String> TECHNICAL = Set.of(
            XMPConst.NS_EXIF,
            XMPConst.NS_TIFF,
            XMPConst.NS_EXIF_AUX,
            XMPConst.NS_XMP_MM,
            XMPConst.NS_CAMERARAW,
            XMPConst.NS_PDF,
            XMPConst.NS_XMP_NOTE,
            "http://cipa.jp/exif/1.0/",
            "http://ns.adobe.com/xap/1.0/t/pg/",
            "http://ns.adobe.com/camera-raw-saved-settings/1.0/",
            "http://ns.adobe.com/hdr-gain-map/1.0/",
            "http://ns.adobe.com/lightroom/1.0/",
            "http://www.metadataworkinggroup.com/schemas/regions/",
            "http://ns.microsoft.com/photo/1.2/");

    /** Depth, gain maps, films, bursts and settings of these cameras are content, or nothing that anyone wrote. */
    private static final Set<String> OF_CAMERAS = Set.of("http://ns.google.com/photos/1.0/", "http://ns.apple.com/");

    private static final String PANORAMA = "http://ns.google.com/photos/1.0/panorama/";

    private static final Set<String> NAMES = Set.of(
            "dc:format",
            "dc:creator",
            "dc:rights",
            "dc:subject",
            "dc:description",
            "dc:title",
            "Iptc4xmpExt:PersonInImage",
            "xmp:CreatorTool",
            "xmp:CreateDate",
            "xmp:ModifyDate",
            "xmp:MetadataDate",
            "xmp:Rating",
            "xmp:Label",
            "xmp:Thumbnails",
            "photoshop:ColorMode",
            "photoshop:ICCProfile",
            "photoshop:LegacyIPTCDigest",
            "photoshop:EmbeddedXMPDigest",
            "photoshop:DocumentAncestors",
            "photoshop:History",
            "photoshop:DateCreated",
            "photoshop:SidecarForExtension",
            "MicrosoftPhoto:DateAcquired");

    /** Said in the older form, too, under the same names: see {@link OtherNotes}. */
    private static final Map<String, String> PRESS = Map.of(
            "photoshop:City", "place",
            "photoshop:State", "place",
            "photoshop:Country", "place",
            "Iptc4xmpCore:Location", "place",
            "photoshop:Headline", "headline",
            "photoshop:Credit", "credit",
            "photoshop:Source", "source");

    private OtherXmp() {}

    /** Each a kind and a text, such as {@code place Rome} or {@code digiKam:TagsList Places/Rome}. */
    static Set<String> of(XmpFacts facts) {
        Set<String> found = new LinkedHashSet<>();
        for (XmpDirectory packet : facts.packets()) {
            try {
                add(packet.getXMPMeta(), found);
            } catch (XMPException e) {
                // A packet that cannot be gone through says nothing more.
            }
        }
        return found;
    }

    private static void add(XMPMeta meta, Set<String> found) throws XMPException {
        XMPIterator leaves =
                meta.iterator(new IteratorOptions().setJustLeafnodes(true).setOmitQualifiers(true));
        for (int i = 0; i < MOST && leaves.hasNext(); i++) {
            XMPPropertyInfo leaf = (XMPPropertyInfo) leaves.next();
            String name = leaf.getPath() == null ? "" : leaf.getPath().replaceAll("[\\[/].*$", "");
            String value = leaf.getValue() == null ? "" : leaf.getValue().strip();
            if (!name.isEmpty() && !isNeutral(value) && isSomebodys(name)) {
                found.add(PRESS.getOrDefault(name, name) + " " + value);
            }
        }
    }

    private static boolean isNeutral(String value) {
        return value.isEmpty() || value.equals("0") || value.equalsIgnoreCase("false");
    }

    private static boolean isSomebodys(String name) {
        int colon = name.indexOf(':');
        String namespace = colon < 0
                ? ""
                : String.valueOf(XMPMetaFactory.getSchemaRegistry().getNamespaceURI(name.substring(0, colon)));
        boolean ofCamera = OF_CAMERAS.stream().anyMatch(namespace::startsWith) && !namespace.equals(PANORAMA);
        return !ofCamera && !TECHNICAL.contains(namespace) && !NAMES.contains(name);
    }
}
