package io.github.lookalike.act;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** A plan may come from anywhere: any text is a plan or is refused as none. */
final class PlanFileFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void any_text(byte[] bytes) {
        try {
            PlanFile.read(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (PlanFileException | IOException e) {
            // Announced: the text is no plan.
        }
    }
}
