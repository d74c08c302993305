package io.github.lookalike.decode.metadata;

import com.drew.lang.KeyValuePair;
import com.drew.metadata.Metadata;
import com.drew.metadata.png.PngDirectory;
import java.util.ArrayList;
import java.util.List;

/** The texts of a PNG, each under its keyword (PNG 3rd edition, section 11.3.3). */
final class PngTexts {

    private PngTexts() {}

    static List<KeyValuePair> of(Metadata found) {
        List<KeyValuePair> texts = new ArrayList<>();
        for (PngDirectory chunk : found.getDirectoriesOfType(PngDirectory.class)) {
            if (chunk.getObject(PngDirectory.TAG_TEXTUAL_DATA) instanceof List<?> pairs) {
                for (Object pair : pairs) {
                    if (pair instanceof KeyValuePair text) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }
}
