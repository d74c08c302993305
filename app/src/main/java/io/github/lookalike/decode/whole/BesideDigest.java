package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One SHA-256 of all that a file holds beside its pages: films, sounds, maps of depth and light, layers. Two files of which
 * it is the same lack nothing of each other there; of which it differs, nothing is known.
 */
public final class BesideDigest {

    private static final int AT_ONCE = 64 << 10;

    private BesideDigest() {}

    /**
     * The digest in hexadecimal digits; empty where nobody can tell all the places.
     *
     * @param type what the file is by content
     * @throws IOException when it cannot be read
     */
    public static Optional<String> read(RangedSource source, ContentType type) throws IOException {
        Numbers file = new Numbers(new ByteWindow(source));
        Optional<List<Piece>> pieces = pieces(file, type);
        boolean whole = pieces.isPresent() && pieces.get().stream().allMatch(piece -> isWithin(file, piece));
        return whole ? Optional.of(digest(file, pieces.get())) : Optional.empty();
    }

    private static Optional<List<Piece>> pieces(Numbers file, ContentType type) throws IOException {
        if (type.family() == ContentType.Family.HEIF) {
            return HeifBeside.read(file.window());
        }
        return switch (type) {
            case JPEG -> JpegContent.beside(file);
            case PSD -> PsdContent.beside(file);
            case TIFF -> TiffContent.beside(file);
            default -> Optional.empty();
        };
    }

    private static boolean isWithin(Numbers file, Piece piece) {
        return piece.from() >= 0 && piece.length() >= 0 && piece.from() <= file.size() - piece.length();
    }

    private static String digest(Numbers file, List<Piece> pieces) throws IOException {
        MessageDigest digest = sha256();
        for (Piece piece : pieces) {
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, piece.length()));
            long end = piece.from() + piece.length();
            for (long at = piece.from(); at < end; at += AT_ONCE) {
                digest.update(file.bytes(at, (int) Math.min(AT_ONCE, end - at)));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
