package io.github.lookalike.ui.program;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts other programs with a file. Never by a shell: what a file is called stays a name. */
public final class Start {

    private Start() {}

    /** Starts a program, which lives on by itself. */
    public static void command(List<String> command) throws IOException {
        new ProcessBuilder(command)
                .directory(Path.of(System.getProperty("user.home")).toFile())
                .redirectInput(Redirect.PIPE)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .getOutputStream()
                .close();
    }

    /** What opens a file in a program of macOS. */
    public static List<String> onMac(Path program, Path file) {
        return List.of(
                "/usr/bin/open",
                "-a",
                program.toAbsolutePath().toString(),
                file.toAbsolutePath().toString());
    }

    /**
     * What makes Windows ask in which program to open a file. It takes the rest of its line for the file, quotation marks
     * included, so none may be put around a name with blanks: each part between blanks is a word of its own, which comes to
     * the same line.
     *
     * @param system the folder of Windows
     */
    public static List<String> onWindows(String system, Path file) {
        List<String> command =
                new ArrayList<>(List.of(system + "\\System32\\rundll32.exe", "shell32.dll,OpenAs_RunDLL"));
        command.addAll(Arrays.asList(file.toAbsolutePath().toString().split(" ", -1)));
        return command;
    }
}
