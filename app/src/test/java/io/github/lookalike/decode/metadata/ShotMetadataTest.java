package io.github.lookalike.decode.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Metadata;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files say that tells one shot, and one version of it, from another. */
final class ShotMetadataTest {

    private static final String TIME = "2024:02:29 13:14:15";

    @Test
    void a_fraction_of_the_second_and_an_offset_are_read() throws IOException {
        Metadata metadata = new ExifFile()
                .text(0x9003, TIME)
                .text(0x9291, "042 ")
                .text(0x9011, "+05:30")
                .read();
        assertThat(metadata.captured()).contains(LocalDateTime.of(2024, 2, 29, 13, 14, 15, 42_000_000));
        assertThat(metadata.captureOffset()).contains(ZoneOffset.ofHoursMinutes(5, 30));
    }

    @Test
    void a_time_in_xmp_alone_is_read_with_its_fraction_and_offset() throws IOException {
        Metadata metadata = new ExifFile()
                .xmp(
                        "xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:DateCreated='2024-02-29T13:14:15.5-03:00'",
                        "")
                .read();
        assertThat(metadata.captured()).contains(LocalDateTime.of(2024, 2, 29, 13, 14, 15, 500_000_000));
        assertThat(metadata.captureOffset()).contains(ZoneOffset.ofHours(-3));
    }

    @ParameterizedTest
    @CsvSource({"'    :  :     :  :  '", "0000:00:00 00:00:00", "2024:13:01 00:00:00", "yesterday"})
    void what_is_no_time_is_none(String text) throws IOException {
        assertThat(new ExifFile().text(0x9003, text).read().captured()).isEmpty();
    }

    @Test
    void an_offset_of_blanks_is_none() throws IOException {
        assertThat(new ExifFile()
                        .text(0x9003, TIME)
                        .text(0x9011, "   :  ")
                        .read()
                        .captureOffset())
                .isEmpty();
    }

    @Test
    void the_exposure_is_one_text() throws IOException {
        Metadata metadata = new ExifFile()
                .rational(0x829a, 1, 60)
                .rational(0x829d, 28, 10)
                .number(0x8827, 200)
                .rational(0x9204, -2, 3)
                .read();
        assertThat(metadata.exposure()).isEqualTo("t=0.0167 f=2.8 iso=200 ev=-0.667");
    }

    @Test
    void apples_burst_and_live_photo_are_read_from_its_makers_note() throws IOException {
        Metadata metadata = new ExifFile()
                .text(0x9003, TIME)
                .bytes(0x927c, ExifFile.applesNote("BURST-1", "LIVE-1"))
                .read();
        assertThat(metadata.burst()).isEqualTo("BURST-1");
        assertThat(metadata.pairing()).isEqualTo("LIVE-1");
    }

    @Test
    void other_makers_notes_are_left_alone() throws IOException {
        Metadata metadata = new ExifFile()
                .text(0x9003, TIME)
                .bytes(0x927c, "Nikon\0 and more".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .read();
        assertThat(metadata.entries()).isEqualTo(1);
    }

    @Test
    void googles_burst_is_read() throws IOException {
        Metadata metadata = new ExifFile()
                .xmp("xmlns:GCamera='http://ns.google.com/photos/1.0/camera/' GCamera:BurstID='b7'", "")
                .read();
        assertThat(metadata.burst()).isEqualTo("b7");
    }

    @ParameterizedTest
    @CsvSource({
        "Grandma at the sea, Grandma at the sea",
        "OLYMPUS DIGITAL CAMERA, ''",
        "SAMSUNG, ''",
        "DCIM\\100MEDIA\\DJI_0001.JPG, ''",
        "Acme, ''",
        "oznorWO, ''",
        "1234, ''",
    })
    void a_caption_is_what_a_person_wrote(String description, String caption) throws IOException {
        Metadata metadata =
                new ExifFile().text(0x10f, "Acme").text(0x10e, description).read();
        assertThat(metadata.caption()).isEqualTo(caption);
    }

    @Test
    void a_caption_in_xmp_is_read_once() throws IOException {
        String description = "<dc:description xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Alt>"
                + "<rdf:li xml:lang='x-default'>At the sea</rdf:li></rdf:Alt></dc:description>";
        Metadata metadata =
                new ExifFile().text(0x10e, "At the sea").xmp("", description).read();
        assertThat(metadata.caption()).isEqualTo("At the sea");
    }

    @Test
    void develop_settings_tell_of_an_edit_unless_they_are_neutral() throws IOException {
        String settings = "xmlns:crs='http://ns.adobe.com/camera-raw-settings/1.0/' crs:HasCrop='False'"
                + " crs:Exposure2012='%s' crs:Contrast2012='0' crs:AlreadyApplied='True'";
        assertThat(new ExifFile().xmp(settings.formatted("+0.50"), "").read().edits())
                .containsExactly("develop Exposure2012=+0.50");
        assertThat(new ExifFile().xmp(settings.formatted("+0.00"), "").read().edits())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"saved, ", "converted, ", "cropped, history cropped", "edited, history edited"})
    void a_history_tells_of_an_edit_if_it_is_more_than_saving(String action, String edit) throws IOException {
        String history = "<xmpMM:History xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/'"
                + " xmlns:stEvt='http://ns.adobe.com/xap/1.0/sType/ResourceEvent#'><rdf:Seq>"
                + "<rdf:li stEvt:action='created'/><rdf:li stEvt:action='" + action
                + "'/></rdf:Seq></xmpMM:History>";
        assertThat(new ExifFile().xmp("", history).read().edits())
                .isEqualTo(Optional.ofNullable(edit).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Snapseed 2.0, program Snapseed 2.0",
        "GIMP 2.10, ",
        "Adobe Photoshop 25.0 (Windows), ",
        "G930FXXU2DRBE, ",
        "17.1, ",
    })
    void a_program_tells_of_an_edit_if_it_does_nothing_else(String software, String edit) throws IOException {
        assertThat(new ExifFile().text(0x131, software).read().edits())
                .isEqualTo(Optional.ofNullable(edit).stream().toList());
    }
}
