package io.github.lookalike.act;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A plan as JSON, to be looked at, kept and applied later. Reading is strict: what is not understood in full is not
 * acted on.
 */
public final class PlanFile {

    /** No sensible plan is larger: some millions of pictures. */
    static final long LONGEST = 4L << 30;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PlanFile() {}

    /**
     * Writes a plan. An existing file is replaced only if it is a plan itself, so that no picture is overwritten.
     *
     * @throws PlanFileException when something else lies there, or the disk refuses
     */
    public static void write(ActionPlan plan, Path file) throws PlanFileException {
        requireNothingElse(file);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(plan, out);
        } catch (IOException e) {
            throw new PlanFileException(Causes.because(Reason.of("plan.not-written", file), e), e);
        }
    }

    /**
     * Looks whether a plan may be written there.
     *
     * @throws PlanFileException when something else lies there
     */
    public static void requireNothingElse(Path file) throws PlanFileException {
        if (Files.exists(file) && !isPlan(file)) {
            throw new PlanFileException(List.of(Reason.of("plan.another-file", file)));
        }
    }

    /** Writes a plan as JSON, ending in a new line. */
    public static void write(ActionPlan plan, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            PlanWriter.write(plan, json);
        }
        out.write('\n');
    }

    /**
     * Reads a plan.
     *
     * @throws PlanFileException when it is no plan, of an unknown version, incomplete or contradicts itself
     */
    public static ActionPlan read(Path file) throws PlanFileException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new PlanFileException(List.of(Reason.of("plan.too-large")));
            }
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                return read(in);
            }
        } catch (PlanFileException e) {
            throw new PlanFileException(Causes.joined(List.of(Reason.of("plan.in-file", file)), e.reasons()), e);
        } catch (NoSuchFileException e) {
            throw new PlanFileException(List.of(Reason.of("plan.none", file)), e);
        } catch (IOException e) {
            throw new PlanFileException(Causes.because(Reason.of("plan.not-read", file), e), e);
        }
    }

    /** Reads a plan, as {@link #read(Path)}. */
    public static ActionPlan read(Reader in) throws PlanFileException, IOException {
        try (JsonParser json = JSON.createParser(in)) {
            return new PlanReader(json).plan();
        }
    }

    private static boolean isPlan(Path file) {
        try {
            read(file);
            return true;
        } catch (PlanFileException e) {
            return false;
        }
    }
}
