package io.github.lookalike.decode.whole;

import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** What lies behind the end of a JPEG's picture: films of motion photos, sound, further pictures. */
final class Appendix {

    private static final int PIECE = 64 << 10;
    /** A piece overlaps the next one by this, so that no mark is cut. */
    private static final int OVERLAP = 16;
    /** Programs leave a few kilobytes of notes there, which are no content. */
    private static final long NOTES = 16 << 10;

    private final Numbers file;
    private final Set<Extra> extras = EnumSet.noneOf(Extra.class);
    private boolean jpeg;
    private boolean blank = true;
    private long from;
    private long length;

    private Appendix(Numbers file) {
        this.file = file;
    }

    /** @param scan where the picture's first scan begins */
    static Appendix read(Numbers file, long scan) throws IOException {
        Appendix appendix = new Appendix(file);
        appendix.from = appendix.endOfPicture(scan);
        appendix.length = file.size() - appendix.from;
        appendix.search(appendix.from);
        appendix.extras.addAll(SamsungTrailer.read(file));
        return appendix;
    }

    Set<Extra> extras() {
        return extras;
    }

    /** All that lies behind the picture. */
    Piece place() {
        return new Piece(from, length);
    }

    /** Whether a JPEG begins there. */
    boolean hasJpeg() {
        return jpeg;
    }

    /** Whether nothing large lies there of which we do not know what it is. */
    boolean isUnderstood() {
        return blank || length <= NOTES || jpeg || !extras.isEmpty();
    }

    /** Behind the first end-of-image marker: compressed data has none inside (T.81 §B.1.1.5). */
    private long endOfPicture(long scan) throws IOException {
        for (long from = scan; from < file.size(); from += PIECE - OVERLAP) {
            byte[] piece = file.bytes(from, PIECE);
            for (int i = 0; i + 1 < piece.length; i++) {
                if (piece[i] == -1 && piece[i + 1] == (byte) 0xd9) {
                    return from + i + 2;
                }
            }
        }
        return file.size();
    }

    /** Up to the first film, which may be as large as all else. */
    private void search(long start) throws IOException {
        for (long from = start; from < file.size() && !extras.contains(Extra.FILM); from += PIECE - OVERLAP) {
            byte[] piece = file.bytes(from, PIECE);
            for (int i = 0; i < piece.length; i++) {
                blank &= piece[i] == 0;
                if (i + 12 <= piece.length) {
                    look(piece, i);
                }
            }
        }
    }

    private void look(byte[] piece, int at) {
        switch (piece[at]) {
            case 'f' -> {
                if (is(piece, at, "ftyp") && at >= 4 && piece[at - 4] == 0 && piece[at - 3] == 0) {
                    extras.add(Extra.FILM);
                }
            }
            case 'R' -> {
                if (is(piece, at, "RIFF") && (is(piece, at + 8, "WAVE") || is(piece, at + 8, "AVI "))) {
                    extras.add(piece[at + 8] == 'W' ? Extra.SOUND : Extra.FILM);
                }
            }
            case -1 -> jpeg |= piece[at + 1] == (byte) 0xd8 && piece[at + 2] == -1;
            default -> {
                // No mark begins so.
            }
        }
    }

    private static boolean is(byte[] piece, int at, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (piece[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
