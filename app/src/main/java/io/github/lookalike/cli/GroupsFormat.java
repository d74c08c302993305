package io.github.lookalike.cli;

import io.github.lookalike.review.FindResult;
import java.io.IOException;

/** The formats in which groups can be had; lower-case, as they stand on the command line. */
enum GroupsFormat {
    text {
        @Override
        void write(FindResult result, GroupsWriting writing) throws IOException {
            GroupsText.write(result, writing.words(), writing.out(), writing.paint());
        }
    },
    json {
        @Override
        void write(FindResult result, GroupsWriting writing) throws IOException {
            GroupsJson.write(result, writing.words(), writing.out());
        }
    },
    csv {
        @Override
        void write(FindResult result, GroupsWriting writing) throws IOException {
            GroupsCsv.write(result, writing.words(), writing.out());
        }
    },
    html {
        @Override
        void write(FindResult result, GroupsWriting writing) throws IOException {
            new GroupsHtml(writing.reader(), writing.words()).write(result, writing.out());
        }
    };

    /** Writes the groups in UTF-8 and leaves the stream open; those for people in colours. */
    abstract void write(FindResult result, GroupsWriting writing) throws IOException;
}
