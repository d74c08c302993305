package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what libraries and edges log to a file, and nothing of it to the console. */
final class LogFile {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    static void open(Path folder) {
        LogManager.getLogManager().reset();
        Logger top = Logger.getLogger("");
        top.setLevel(Level.WARNING);
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(folder.resolve("lookalike-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            top.addHandler(file);
        } catch (IOException e) {
            // A data folder that cannot be written is told by what needs it; logging alone stops nobody.
            top.setLevel(Level.OFF);
        }
    }
}
