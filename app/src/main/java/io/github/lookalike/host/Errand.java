package io.github.lookalike.host;

import java.time.Duration;

/**
 * What a plugin is called for.
 *
 * @param extension which part of it, such as {@code scorer sharpness}
 * @param subject the file it is about; empty where the extension is not told
 * @param limit how long it may take
 * @param time what it has taken by now
 * @param patient whether an interrupt of the caller waits for the answer, because what was begun has to be ended
 */
record Errand(String extension, String subject, Duration limit, OwnTime time, boolean patient) {

    Errand(String extension, String subject, Duration limit, OwnTime time) {
        this(extension, subject, limit, time, false);
    }

    Errand(String extension, String subject, Duration limit) {
        this(extension, subject, limit, new OwnTime());
    }
}
