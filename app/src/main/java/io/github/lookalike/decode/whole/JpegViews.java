package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.Numbers;
import io.github.lookalike.decode.source.Piece;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.List;

/** Further pictures of their own that a JPEG lists (CIPA DC-007), which count as pages behind the first. */
public final class JpegViews {

    private JpegViews() {}

    /** Where they lie, in their order; the lengths are what the list claims. */
    public static List<Piece> read(RangedSource source) throws IOException {
        return JpegContent.views(new Numbers(new ByteWindow(source)));
    }
}
