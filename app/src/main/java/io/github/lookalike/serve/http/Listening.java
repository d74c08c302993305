package io.github.lookalike.serve.http;

import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.serve.gate.Gate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server, open. */
public final class Listening implements AutoCloseable {

    private static final int HEAD_BYTES = 8192;
    /** Beside those that answer: what accepts, selects, and refuses. */
    private static final int MORE_THREADS = 16;

    private static final long PATIENCE_MILLIS = 500;

    /** Kept here: a level that is set on a logger that nobody holds is forgotten. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private final Server server;
    private final ServerConnector connector;

    private Listening(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Finds files of the page. */
    @FunctionalInterface
    public interface Files {
        Optional<Answer> file(String path, Values query) throws CallRefusedException;
    }

    /**
     * Opens it.
     *
     * @param address of this machine, or its name
     * @param port 0 for any that is free
     * @throws IOException when there is no such address, or the port is taken
     */
    public static Listening at(String address, int port, Gate gate, List<Route> routes, Files files, Limits limits)
            throws IOException {
        JETTY.setLevel(Level.WARNING);
        QueuedThreadPool threads = new QueuedThreadPool(limits.calls() + limits.listeners() + MORE_THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(address);
        connector.setPort(port);
        connector.setIdleTimeout(limits.idle().toMillis());
        HeadDeadline deadline = new HeadDeadline(connector.getScheduler(), limits.head());
        connector.addBean(deadline);
        connector.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        server.addConnector(connector);
        server.setErrorHandler(new JsonErrors());
        server.setHandler(new CallHandler(gate, new Answering(routes, files::file), limits, deadline));
        server.setStopTimeout(PATIENCE_MILLIS);
        try {
            server.start();
        } catch (Exception e) {
            new Listening(server, connector).close();
            throw new IOException("cannot listen on " + address + " port " + port + ": " + reason(e), e);
        }
        deadline.watch();
        return new Listening(server, connector);
    }

    private static String reason(Exception e) {
        return String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(HEAD_BYTES);
        configuration.setUriCompliance(UriCompliance.RFC3986);
        return configuration;
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            JETTY.log(Level.WARNING, "the server could not be stopped", e);
        }
    }
}
