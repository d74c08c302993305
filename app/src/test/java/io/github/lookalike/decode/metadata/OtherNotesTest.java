package io.github.lookalike.decode.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.png.PngChunkType;
import com.drew.lang.KeyValuePair;
import com.drew.lang.Rational;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherNotesTest {

    private static final String NAMESPACES = " xmlns:mwg-rs='http://www.metadataworkinggroup.com/schemas/regions/'"
            + " xmlns:MP='http://ns.microsoft.com/photo/1.2/' xmlns:MPRI='http://ns.microsoft.com/photo/1.2/t/RegionInfo#'"
            + " xmlns:MPReg='http://ns.microsoft.com/photo/1.2/t/Region#' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:ext='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' xmlns:lr='http://ns.adobe.com/lightroom/1.0/'"
            + " xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
            + " xmlns:digiKam='http://www.digikam.org/ns/1.0/' xmlns:GPano='http://ns.google.com/photos/1.0/panorama/'"
            + " xmlns:GCamera='http://ns.google.com/photos/1.0/camera/' xmlns:tiff='http://ns.adobe.com/tiff/1.0/'";

    private static final String BAG = "<rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag>";
    private static final String STRUCTURE = "<rdf:Bag><rdf:li rdf:parseType='Resource'>%s</rdf:li></rdf:Bag>";

    private final Metadata found = new Metadata();

    @ParameterizedTest
    @CsvSource({
        "person Anna, <mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:RegionList>STRUCTURE(<mwg-rs:Name>Anna</mwg-rs:Name>)</mwg-rs:RegionList></mwg-rs:Regions>",
        "person Anna, <MP:RegionInfo rdf:parseType='Resource'><MPRI:Regions>STRUCTURE(<MPReg:PersonDisplayName>Anna</MPReg:PersonDisplayName>)</MPRI:Regions></MP:RegionInfo>",
        "person Anna, <ext:PersonInImage>BAG(Anna)</ext:PersonInImage>",
        "keyword Places|Rome, <lr:hierarchicalSubject>BAG(Places|Rome)</lr:hierarchicalSubject>",
        "creator Anna, <dc:creator>BAG(Anna)</dc:creator>",
        "label Red, <xmp:Label>Red</xmp:Label>",
        "place Rome, <photoshop:City>Rome</photoshop:City>",
        "digiKam:TagsList Kids/Tom, <digiKam:TagsList>BAG(Kids/Tom)</digiKam:TagsList>",
        "GPano:ProjectionType equirectangular, <GPano:ProjectionType>equirectangular</GPano:ProjectionType>",
    })
    void xmp_says_whom_it_shows_and_whose_it_is(String note, String property) {
        String text = property.replaceAll("STRUCTURE\\((.*?)\\)", STRUCTURE.formatted("$1"))
                .replaceAll("BAG\\((.*?)\\)", BAG.formatted("$1"));
        read(text);
        assertThat(notes()).containsExactly(note);
    }

    private void read(String text) {
        String packet =
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description rdf:about=''" + NAMESPACES + ">" + text
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        new XmpReader().extract(packet, found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xmp:CreatorTool>GIMP</xmp:CreatorTool>",
                "<tiff:Orientation>1</tiff:Orientation>",
                "<GCamera:MotionPhoto>1</GCamera:MotionPhoto>",
                "<digiKam:PickLabel>0</digiKam:PickLabel>",
            })
    void what_programs_and_cameras_note_for_themselves_is_no_note(String property) {
        read(property);
        assertThat(notes()).isEmpty();
    }

    @Test
    void picture_desks_say_whose_and_where_in_the_older_form() {
        IptcDirectory desk = new IptcDirectory();
        desk.setString(IptcDirectory.TAG_BY_LINE, "Anna");
        desk.setString(IptcDirectory.TAG_CITY, "Rome");
        found.addDirectory(desk);
        assertThat(notes()).containsExactlyInAnyOrder("creator Anna", "place Rome");
    }

    @Test
    void exif_says_whose_it_is_and_where_it_was_taken() {
        ExifIFD0Directory exif = new ExifIFD0Directory();
        exif.setString(ExifIFD0Directory.TAG_ARTIST, "Anna");
        exif.setString(ExifIFD0Directory.TAG_COPYRIGHT, "(c) Anna");
        found.addDirectory(exif);
        GpsDirectory gps = new GpsDirectory();
        gps.setRationalArray(
                GpsDirectory.TAG_LATITUDE,
                new Rational[] {new Rational(48, 1), new Rational(8, 1), new Rational(142, 10)});
        gps.setString(GpsDirectory.TAG_LATITUDE_REF, "N");
        gps.setRationalArray(
                GpsDirectory.TAG_LONGITUDE,
                new Rational[] {new Rational(11, 1), new Rational(34, 1), new Rational(314, 10)});
        gps.setString(GpsDirectory.TAG_LONGITUDE_REF, "E");
        found.addDirectory(gps);
        assertThat(notes()).startsWith("creator Anna", "rights (c) Anna").endsWith("position 48.137 11.575");
    }

    @ParameterizedTest
    @CsvSource({"ASCII\\0\\0\\0Grandma at the sea, comment Grandma at the sea", "ASCII\\0\\0\\0Screenshot, ''"})
    void what_a_person_wrote_is_a_comment_and_what_a_phone_writes_is_none(String written, String note) {
        ExifSubIFDDirectory exif = new ExifSubIFDDirectory();
        exif.setByteArray(
                ExifDirectoryBase.TAG_USER_COMMENT, written.replace("\\0", "\0").getBytes(StandardCharsets.US_ASCII));
        found.addDirectory(exif);
        assertThat(notes()).isEqualTo(note.isEmpty() ? List.of() : List.of(note));
    }

    @ParameterizedTest
    @CsvSource({
        "Scanned from album 3, true",
        "Onkel Karl und Tante Maria 1962, true",
        "'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90', false",
        "LEAD Technologies Inc. V1.01, false",
        "Lavc58.134.100, false",
        "AppleMark, false",
        "File written by Adobe Photoshop 4.0, false",
        "Created with GIMP, false",
        "Optimized by JPEGmini 3.13.0.7, false",
        "'Processed By eBay with ImageMagick, z1.1.0. ||B2', false",
        "Intel(R) JPEG Library, false",
        "GIF made on https://ezgif.com/maker, false",
        "'', false",
    })
    void the_comment_of_a_jpeg_or_gif_is_a_note_where_a_person_wrote_it(String text, boolean note) {
        StringValue written = new StringValue(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        JpegCommentDirectory jpeg = new JpegCommentDirectory();
        jpeg.setStringValue(JpegCommentDirectory.TAG_COMMENT, written);
        found.addDirectory(jpeg);
        assertThat(notes()).isEqualTo(note ? List.of("comment " + text) : List.of());
        Metadata gif = new Metadata();
        gif.addDirectory(new GifCommentDirectory(written));
        assertThat(OtherNotes.of(gif, new ExifTexts(gif), new XmpFacts(gif)))
                .isEqualTo(note ? List.of("comment " + text) : List.of());
    }

    @Test
    void a_png_says_by_which_words_it_was_drawn() throws Exception {
        PngDirectory png = new PngDirectory(PngChunkType.tEXt);
        StringValue words = new StringValue("a castle".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        png.setObject(
                PngDirectory.TAG_TEXTUAL_DATA,
                List.of(new KeyValuePair("parameters", words), new KeyValuePair("Software", words)));
        found.addDirectory(png);
        assertThat(notes()).containsExactly("parameters a castle");
    }

    @Test
    void a_file_without_any_says_nothing() {
        assertThat(notes()).isEmpty();
    }

    private List<String> notes() {
        return OtherNotes.of(found, new ExifTexts(found), new XmpFacts(found));
    }
}
