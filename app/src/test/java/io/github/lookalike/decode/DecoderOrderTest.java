package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.words.Worded;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecoderOrderTest {

    @TempDir
    private Path folder;

    private Path heic;
    private Path png;

    @BeforeEach
    void lay_files() throws Exception {
        heic = Reading.fixture("scene.heic", folder);
        png = Reading.fixture("scene.png", folder);
    }

    @Test
    void a_plugin_that_names_a_known_format_is_asked_before_the_program() throws Exception {
        assertThat(read(png, new Plugin("PNG", Answer.PICTURE)).width()).isEqualTo(7);
        assertThat(read(heic, new Plugin("HEIC", Answer.PICTURE)).width()).isEqualTo(7);
    }

    @Test
    void a_plugin_that_names_another_format_is_asked_after_the_program() throws Exception {
        Plugin other = new Plugin("XYZ", Answer.PICTURE);

        assertThat(read(png, other).width()).isEqualTo(80);
        assertThat(read(heic, other).width()).isEqualTo(7);
    }

    @Test
    void one_that_cannot_refuses_or_fails_hands_over_to_the_next() throws Exception {
        for (Answer answer : List.of(Answer.NOTHING, Answer.REFUSAL, Answer.FAILURE)) {
            assertThat(read(png, new Plugin("PNG", answer)).width()).isEqualTo(80);
            assertThat(read(heic, new Plugin("HEIC", answer), new Plugin("HEIC", Answer.PICTURE))
                            .width())
                    .isEqualTo(7);
        }
    }

    @Test
    void the_last_reason_is_told() {
        assertThatThrownBy(() -> read(heic, new Plugin("HEIC", Answer.FAILURE), new Plugin("HEIC", Answer.REFUSAL)))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("DEC-04"))
                .satisfies(Worded.saying("a profile of another world"));
        assertThatThrownBy(() -> read(heic, new Plugin("HEIC", Answer.REFUSAL), new Plugin("HEIC", Answer.FAILURE)))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("PLG-02"));
    }

    @Test
    void that_a_program_is_missing_is_told_unless_a_decoder_knew_more() {
        assertThatThrownBy(() -> read(heic, new Plugin("HEIC", Answer.REFUSAL), new Plugin("HEIC", Answer.MISSING)))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("DEC-09"))
                .satisfies(Worded.saying("HEIC picture: install a reader"));
        assertThatThrownBy(() -> read(heic, new Plugin("HEIC", Answer.DAMAGE), new Plugin("HEIC", Answer.MISSING)))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("DEC-03"));
    }

    private static Picture read(Path file, ImageDecoder... plugins) throws UnreadableException {
        return new PictureReader(PictureReader.builtIn(), List.of(plugins), DecodeLimits.usual())
                .read(file, Reading.SMALL);
    }

    /** What a plugin does with every file. */
    private enum Answer {
        PICTURE,
        NOTHING,
        REFUSAL,
        MISSING,
        DAMAGE,
        FAILURE
    }

    private record Plugin(String format, Answer answer) implements ImageDecoder {

        @Override
        public List<String> formats() {
            return List.of(format);
        }

        @Override
        public List<String> suffixes() {
            return List.of("xyz");
        }

        @Override
        public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException {
            return switch (answer) {
                case PICTURE -> Optional.of(Decoded.of(format, Pixels.ofLuma(7, 5, new byte[35], 7, 5), 7, 5));
                case NOTHING -> Optional.empty();
                case REFUSAL ->
                    throw new DecodeException(DecodeException.Kind.UNSUPPORTED, "a profile of another world");
                case MISSING -> throw new DecodeException(DecodeException.Kind.NEEDS_PROGRAM, "install a reader");
                case DAMAGE -> throw new DecodeException("cut off");
                case FAILURE -> throw new IllegalStateException("odd");
            };
        }
    }
}
