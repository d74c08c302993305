package io.github.lookalike.decode.metadata;

import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.jpeg.JpegCommentReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpReader;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The metadata of a JPEG file from its segments before the first scan. */
final class JpegMetadata {

    private JpegMetadata() {}

    static Metadata read(RangedSource source) throws IOException {
        JpegSegments segments = JpegSegments.read(source);
        com.drew.metadata.Metadata found = new com.drew.metadata.Metadata();
        List<byte[]> app1 = segments.app1();
        if (!app1.isEmpty()) {
            new StandardExif().readJpegSegments(app1, found, JpegSegmentType.APP1);
            new XmpReader().readJpegSegments(app1, found, JpegSegmentType.APP1);
        }
        if (!segments.app13().isEmpty()) {
            new PhotoshopReader().readJpegSegments(segments.app13(), found, JpegSegmentType.APPD);
        }
        if (!segments.comments().isEmpty()) {
            new JpegCommentReader().readJpegSegments(segments.comments(), found, JpegSegmentType.COM);
        }
        Metadata facts = MetadataFacts.of(found, segments.lumaQuantisation());
        if (segments.others().isEmpty()) {
            return facts;
        }
        List<String> notes = new ArrayList<>(facts.notes());
        segments.others().forEach((name, length) -> notes.add("data " + name + " " + length));
        return facts.toBuilder().notes(notes).build();
    }
}
