package io.github.lookalike.serve;

import io.github.lookalike.serve.gate.AccessToken;
import io.github.lookalike.serve.http.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How to serve.
 *
 * @param bind the address of this machine to listen on
 * @param port 0 for any that is free
 * @param hosts further names under which it may be asked
 * @param folders that clients may reach; none for all
 * @param token what every client must bring
 * @param limits how much clients may ask for
 */
public record ServeOptions(
        String bind, int port, List<String> hosts, List<Path> folders, AccessToken token, Limits limits) {

    /** Where nobody but programs of this machine can ask. */
    public static final String LOOPBACK = "127.0.0.1";

    public static final int USUAL_PORT = 8642;

    public ServeOptions {
        Objects.requireNonNull(bind, "bind");
        hosts = List.copyOf(hosts);
        folders = List.copyOf(folders);
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(limits, "limits");
        if (port < 0 || port > 0xffff) {
            throw new IllegalArgumentException("port: " + port);
        }
    }
}
