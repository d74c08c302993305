package io.github.lookalike.export;

import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that groups are written to. */
public enum GroupsFile {
    /** For programs: all that is known of each picture. */
    JSON {
        @Override
        public void write(FindResult result, Writing writing) throws IOException {
            GroupsJson.write(result, writing);
        }
    },
    /** For spreadsheets: one line a picture. */
    CSV {
        @Override
        public void write(FindResult result, Writing writing) throws IOException {
            GroupsCsv.write(result, writing);
        }
    },
    /** For browsers: one page with thumbnails in it. */
    HTML {
        @Override
        public void write(FindResult result, Writing writing) throws IOException {
            new GroupsHtml(writing).write(result);
        }
    };

    /**
     * What writing groups needs.
     *
     * @param reader of the pictures, where some are shown
     * @param words of the language in which reasons are told
     * @param out left open
     * @param context told of each group that was written; each waits at its checkpoint
     */
    public record Writing(PictureReader reader, Words words, OutputStream out, JobContext context) {}

    /** What such a file's name ends in, after a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a file, by what its name ends in. */
    public static Optional<GroupsFile> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith("." + kind.extension()))
                .findFirst();
    }

    /**
     * Writes the groups in UTF-8 and leaves the stream open.
     *
     * @throws java.util.concurrent.CancellationException when that was asked for; what is written then is no whole file
     */
    public abstract void write(FindResult result, Writing writing) throws IOException;
}
