package io.github.lookalike.cli;

import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.export.GroupsFile;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.words.Words;
import java.io.OutputStream;

/**
 * What writing groups needs.
 *
 * @param reader of the pictures, where some are shown
 * @param words of the language in which reasons are told
 * @param out left open
 * @param paint for those who read on a terminal
 */
record GroupsWriting(PictureReader reader, Words words, OutputStream out, TerminalColours paint) {

    GroupsFile.Writing toFile() {
        return new GroupsFile.Writing(reader, words, out, new JobContext());
    }
}
