package io.github.lookalike.decode.source;

import java.io.IOException;

/** All bytes of a file were wanted, and they are more than may be held. */
public final class FileTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    FileTooLargeException(long size, long limit) {
        super(String.format("the file has %,d MB; at most %,d MB are held at once", size >> 20, limit >> 20));
    }
}
