package io.github.lookalike.cli;

import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.review.FindResult;
import java.io.IOException;
import java.io.OutputStream;

/** The formats in which groups can be had; lower-case, as they stand on the command line. */
enum GroupsFormat {
    text {
        @Override
        void write(FindResult result, PictureReader reader, OutputStream out, Paint paint) throws IOException {
            GroupsText.write(result, out, paint);
        }
    },
    json {
        @Override
        void write(FindResult result, PictureReader reader, OutputStream out, Paint paint) throws IOException {
            GroupsJson.write(result, out);
        }
    },
    csv {
        @Override
        void write(FindResult result, PictureReader reader, OutputStream out, Paint paint) throws IOException {
            GroupsCsv.write(result, out);
        }
    },
    html {
        @Override
        void write(FindResult result, PictureReader reader, OutputStream out, Paint paint) throws IOException {
            new GroupsHtml(reader).write(result, out);
        }
    };

    /** Writes the groups in UTF-8 and leaves the stream open; those for people in colours. */
    abstract void write(FindResult result, PictureReader reader, OutputStream out, Paint paint) throws IOException;
}
