package io.github.lookalike.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its paths are not those of a desktop of freedesktop.org")
class ProgramsTest {

    private static final Path PICTURE = Path.of("/pictures/-rf $(reboot) \"a\".png");

    @TempDir
    private Path temporary;

    private Path home;
    private Path system;

    @BeforeEach
    void folders() throws IOException {
        home = Files.createDirectories(temporary.resolve("home"));
        system = Files.createDirectories(temporary.resolve("system"));
        write(system, "mime/globs2", "50:image/png:*.png", "50:image/webp:*.webp", "50:text/plain:*.txt");
        write(system, "mime/aliases", "image/x-apple-png image/png");
    }

    private static void write(Path folder, String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    private static void entry(Path folder, String name, String... lines) throws IOException {
        String[] all = new String[lines.length + 2];
        all[0] = "[Desktop Entry]";
        all[1] = "Type=Application";
        System.arraycopy(lines, 0, all, 2, lines.length);
        write(folder, "applications/" + name, all);
    }

    private List<Program> of(String file) {
        return of(file, Locale.ENGLISH);
    }

    private List<Program> of(String file, Locale locale) {
        Map<String, String> environment = Map.of("XDG_DATA_DIRS", system.toString());
        return new Programs(DataFolders.of(environment, home), locale).of(Path.of(file));
    }

    private List<String> names(String file) {
        return of(file).stream().map(Program::name).toList();
    }

    @Test
    void those_that_open_its_kind_are_there_by_their_names_and_what_the_person_chose_comes_first() throws IOException {
        entry(system, "zoom.desktop", "Name=Zoom", "Exec=zoom %f", "MimeType=image/png;");
        entry(system, "kde/apple.desktop", "Name=apple", "Exec=apple", "MimeType=image/x-apple-png;image/webp");
        entry(system, "web.desktop", "Name=Web", "Exec=web %U", "MimeType=image/webp");
        entry(system, "mine.desktop", "Name=Mine", "Exec=mine %f");
        entry(system, "off.desktop", "Name=Off", "Exec=off %f", "MimeType=image/png;");
        write(home, ".config/mimeapps.list", "[Default Applications]", "image/png=zoom.desktop;");
        write(
                home,
                ".local/share/applications/mimeapps.list",
                "[Added Associations]",
                "image/png=mine.desktop;",
                "[Removed Associations]",
                "image/png=off.desktop;");

        assertThat(names("/p/A.PNG")).containsExactly("Zoom", "Mine", "apple");
        assertThat(of("/p/a.png").get(2).id()).isEqualTo("kde-apple.desktop");
    }

    @Test
    void a_picture_of_a_kind_that_none_names_may_go_to_all_that_open_pictures() throws IOException {
        entry(system, "paint.desktop", "Name=Paint", "Exec=paint %f", "MimeType=image/jpeg;");
        entry(system, "text.desktop", "Name=Text", "Exec=text %f", "MimeType=text/plain;");

        assertThat(names("/p/a.heic")).containsExactly("Paint");
    }

    @Test
    void what_cannot_be_started_here_is_left_out() throws IOException {
        entry(system, "hidden.desktop", "Name=A", "Exec=a %f", "MimeType=image/png", "Hidden=true");
        entry(system, "console.desktop", "Name=B", "Exec=b %f", "MimeType=image/png", "Terminal=true");
        entry(system, "gone.desktop", "Name=C", "Exec=c %f", "MimeType=image/png", "TryExec=/not/there");
        entry(system, "broken.desktop", "Name=D", "Exec=\"d %f", "MimeType=image/png");
        entry(system, "empty.desktop", "Name=E", "MimeType=image/png");
        write(system, "applications/link.desktop", "[Desktop Entry]", "Type=Link", "Exec=f", "MimeType=image/png");
        entry(system, "menu.desktop", "Name=G", "Exec=sh %f", "MimeType=image/png", "NoDisplay=true", "TryExec=sh");

        assertThat(names("/p/a.png")).containsExactly("G");
    }

    @Test
    void a_persons_own_entry_hides_the_systems_and_names_are_in_their_language() throws IOException {
        entry(system, "p.desktop", "Name=Paint", "Name[de]=Malen", "Exec=p %f", "MimeType=image/png");
        assertThat(of("/p/a.png", Locale.GERMANY).get(0).name()).isEqualTo("Malen");

        entry(home.resolve(".local/share"), "p.desktop", "Name=Own", "Exec=own %f", "MimeType=image/png");
        assertThat(names("/p/a.png")).containsExactly("Own");
    }

    @Test
    void a_file_is_one_word_of_the_line_and_no_option_whatever_it_is_called() {
        String address = "file:///pictures/-rf%20$(reboot)%20%22a%22.png";
        String path = PICTURE.toString();

        assertThat(command("paint --new %f")).containsExactly("paint", "--new", path);
        assertThat(command("paint %U")).containsExactly("paint", address);
        assertThat(command("paint --file=%f")).containsExactly("paint", "--file=" + path);
        assertThat(command("paint")).containsExactly("paint", path);
        assertThat(command("env A=1 \"/opt/My \\\"Paint\\\"\" %i %F 100%%"))
                .containsExactly("env", "A=1", "/opt/My \"Paint\"", path, "100%");
        assertThat(command("paint -t %c %m %F")).containsExactly("paint", "-t", "Paint", path);
    }

    private static List<String> command(String line) {
        return new Program("p", "Paint", ExecLine.of(line).orElseThrow(), List.of()).command(PICTURE);
    }

    @Test
    void a_mac_opens_a_file_in_an_app_and_windows_asks_itself() {
        assertThat(Start.onMac(Path.of("/Applications/My App.app"), Path.of("/p/-a.png")))
                .containsExactly("/usr/bin/open", "-a", "/Applications/My App.app", "/p/-a.png");
        assertThat(String.join(" ", Start.onWindows("C:\\Windows", Path.of("/p/two  blanks.png"))))
                .isEqualTo("C:\\Windows\\System32\\rundll32.exe shell32.dll,OpenAs_RunDLL /p/two  blanks.png");
    }
}
