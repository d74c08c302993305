package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code serve} in a process of its own. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    /** The command line's own words, as they come. */
    private Process start(String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--data",
                folder.resolve("data").toString(),
                "serve",
                "--port",
                "0");
        builder.command().addAll(List.of(arguments));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true).start();
    }

    private static String line(BufferedReader out, String start) throws Exception {
        String line = out.readLine();
        while (line != null && !line.startsWith(start)) {
            line = out.readLine();
        }
        assertThat(line).as(start).isNotNull();
        return String.valueOf(line).substring(start.length());
    }

    private static int status(String address, String token) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address).resolve("/api/status"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private InProcess.Ended command(String... arguments) {
        return new InProcess(folder.resolve("data")).run(arguments);
    }

    @Test
    void it_says_where_it_is_and_what_to_bring_and_ends_when_it_is_told_to() throws Exception {
        Process process = start(folder.toString());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = line(out, "serving at ");
            String token = line(out, "token: ");
            assertThat(line(out, "open: ")).isEqualTo(address + "#token=" + token);
            assertThat(address).startsWith("http://127.0.0.1:");
            assertThat(status(address, token)).isEqualTo(200);
            assertThat(status(address, token + "x")).isEqualTo(401);

            InProcess.Ended meanwhile = command("list", "roots");
            assertThat(meanwhile.code()).isEqualTo(1);
            assertThat(meanwhile.err()).contains("in use by another Lookalike");

            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(command("list", "roots").code()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_token_file_is_made_for_its_owner_alone_and_holds_the_next_time() throws Exception {
        Path file = folder.resolve("token");
        for (int i = 0; i < 2; i++) {
            Process process = start("--token-file", file.toString());
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String address = line(out, "serving at ");
                assertThat(line(out, "token: in ")).isEqualTo(file.toString());
                assertThat(status(address, Files.readString(file).strip())).isEqualTo(200);
                assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
                process.destroy();
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void what_cannot_be_served_is_told_without_beginning() throws Exception {
        Path weak = Files.writeString(folder.resolve("weak"), "secret\n");

        assertThat(command("serve", "--token-file", weak.toString()).err()).contains("holds no token");
        assertThat(command("serve", "--port", "70000").code()).isEqualTo(2);
        assertThat(command("serve", folder.resolve("none").toString()).code()).isEqualTo(2);
        assertThat(command("serve", "--bind", "no such host").code()).isEqualTo(2);
        assertThat(command("serve", "--bind", "192.0.2.1", "--port", "0").err()).contains("cannot listen on 192.0.2.1");
    }
}
