package io.github.lookalike.decode;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.source.FileTooLargeException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Who is asked for a picture, and in which order: decoders of plugins that name the format of the content, then the
 * program's own, then plugins that name another format, which may be one the program does not know.
 *
 * <p>A plugin that cannot read a file, or fails at it, does not hide what the next one can read. What the program's own
 * decoders say of their formats is final: a general reader would show half of a damaged picture without a word.
 */
record DecoderOrder(List<ImageDecoder> own, List<ImageDecoder> plugins) {

    DecoderOrder {
        own = List.copyOf(own);
        plugins = List.copyOf(plugins);
    }

    /**
     * A page of the picture.
     *
     * @param type what the file is by content
     * @throws UnreadableException when a plugin refused it and nobody else knew it; of several the reason of the last
     */
    Optional<Decoded> decode(ImageSource source, ContentType type, int page, TargetSize size)
            throws DecodeException, IOException, UnreadableException {
        PluginCalls calls = new PluginCalls(source, type, page, size);
        Optional<Decoded> named = calls.first(
                plugins.stream().filter(decoder -> names(decoder, type)).toList());
        if (named.isPresent()) {
            return named;
        }
        for (ImageDecoder decoder : own) {
            Optional<Decoded> decoded = decoder.decodePage(source, page, size);
            if (decoded.isPresent()) {
                return decoded;
            }
        }
        Optional<Decoded> other = calls.first(
                plugins.stream().filter(decoder -> !names(decoder, type)).toList());
        if (other.isEmpty() && calls.trouble.isPresent()) {
            throw calls.trouble.get();
        }
        return other;
    }

    private static boolean names(ImageDecoder decoder, ContentType type) {
        return decoder.formats().stream().anyMatch(type.title()::equalsIgnoreCase);
    }

    /** Asks plugins for one page of one file, and keeps why the last one that knew it gave none. */
    private static final class PluginCalls {

        private final ImageSource source;
        private final ContentType type;
        private final int page;
        private final TargetSize size;
        private Optional<UnreadableException> trouble = Optional.empty();

        PluginCalls(ImageSource source, ContentType type, int page, TargetSize size) {
            this.source = source;
            this.type = type;
            this.page = page;
            this.size = size;
        }

        Optional<Decoded> first(List<ImageDecoder> decoders) throws IOException {
            for (ImageDecoder decoder : decoders) {
                try {
                    Optional<Decoded> decoded = decoder.decodePage(source, page, size);
                    if (decoded.isPresent()) {
                        return decoded;
                    }
                } catch (DecodeException e) {
                    note(e);
                } catch (FileTooLargeException e) {
                    trouble = Optional.of(ReadFailure.of(e));
                } catch (RuntimeException e) {
                    // One broken plugin does not hide what another can read.
                    trouble = Optional.of(ReadFailure.pluginFailed(e));
                }
            }
            return Optional.empty();
        }

        /** That a program is missing is no news of a file of which a decoder knew more than that it cannot read it. */
        private void note(DecodeException e) {
            boolean known = trouble.filter(one -> one.problem() != DecodeProblem.UNSUPPORTED)
                    .isPresent();
            if (!known || e.kind() != DecodeException.Kind.NEEDS_PROGRAM) {
                trouble = Optional.of(ReadFailure.of(e, type));
            }
        }
    }
}
