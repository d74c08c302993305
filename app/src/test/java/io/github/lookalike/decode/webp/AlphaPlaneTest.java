package io.github.lookalike.decode.webp;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AlphaPlaneTest {

    /** The digest is that of what libwebp's {@code dwebp -pam} writes (1.2.4), its first 16 digits. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"alpha-lossless-q60.webp", "alpha-plain-q60.webp"})
    void every_amount_is_as_the_reference_decoder_gives_it(String name) throws Exception {
        CodedPicture picture =
                CodedPicture.find(TestWebps.source(TestWebps.read(name))).orElseThrow();

        byte[] amounts = AlphaPlane.read(picture.alpha().orElseThrow(), FrameTag.read(picture.data()));

        byte[] sum = MessageDigest.getInstance("SHA-256").digest(amounts);
        assertThat(HexFormat.of().formatHex(sum)).startsWith("296a70ea56f01b6b");
    }
}
