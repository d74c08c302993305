package io.github.lookalike.cli;

import io.github.lookalike.export.GroupsFile;
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
            GroupsFile.JSON.write(result, writing.toFile());
        }
    },
    csv {
        @Override
        void write(FindResult result, GroupsWriting writing) throws IOException {
            GroupsFile.CSV.write(result, writing.toFile());
        }
    },
    html {
        @Override
        void write(FindResult result, GroupsWriting writing) throws IOException {
            GroupsFile.HTML.write(result, writing.toFile());
        }
    };

    /** Writes the groups in UTF-8 and leaves the stream open; those for people in colours. */
    abstract void write(FindResult result, GroupsWriting writing) throws IOException;
}
