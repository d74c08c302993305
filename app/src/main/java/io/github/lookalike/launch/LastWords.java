package io.github.lookalike.launch;

import io.github.lookalike.host.PluginHost;

/**
 * When a plugin ends the program: says which it was, and ends it as failed, whatever the plugin said. What was done to
 * files by then is in the journal, and the next start settles what was cut off.
 */
final class LastWords extends Thread {

    private static final int FAILED = 1;

    /** Those who have something to put in order before the end take a little less. */
    private static final long PATIENCE_MILLIS = 2000;

    LastWords() {
        super("last-words");
    }

    @Override
    public void run() {
        String plugin = PluginHost.endingPlugin().orElse("");
        if (plugin.isEmpty()) {
            return;
        }
        System.err.println("lookalike: the plugin " + plugin + " ended the program; 'plugin remove " + plugin
                + "' or 'plugin disable " + plugin + "' keeps it from that");
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(FAILED);
    }
}
