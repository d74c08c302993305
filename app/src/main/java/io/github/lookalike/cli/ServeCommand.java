package io.github.lookalike.cli;

import io.github.lookalike.serve.ServeOptions;
import io.github.lookalike.serve.Serving;
import io.github.lookalike.serve.gate.AccessToken;
import io.github.lookalike.serve.http.Limits;
import io.github.lookalike.workbench.Workbench;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the page and the interface for programs. */
@Command(
        description = "Answers over HTTP until it is ended: a page to review groups in, and an interface for programs"
                + " (/openapi.json). Whoever asks needs the token.")
final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 0xffff;

    private final LookalikeCommand top;
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Clients reach these folders and what lies below, nothing else; usually any folder.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--port", paramLabel = "N", description = "The port; 0 for any that is free; usually 8642.")
    private int port = ServeOptions.USUAL_PORT;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address to listen on; usually 127.0.0.1, which this machine alone reaches.")
    private String bind = ServeOptions.LOOPBACK;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A name under which it is asked, such as that of a proxy before it. Repeatable.")
    private List<String> hosts = new ArrayList<>();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "The token is in this file, which is made if need be; else a new one is made and printed.")
    private @Nullable Path tokenFile;

    ServeCommand(LookalikeCommand top, Console console) {
        this.top = top;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > LARGEST_PORT) {
            throw new WrongUsageException("--port must be 0 to " + LARGEST_PORT + ", not " + port);
        }
        List<Path> served = new ArrayList<>();
        for (Path folder : folders) {
            served.add(FolderArguments.existing("DIR", folder));
        }
        boolean alone = isLoopback(bind);
        AccessToken token = tokenFile == null ? AccessToken.made() : AccessToken.in(tokenFile);
        try (Foreground foreground = new Foreground(console);
                Workbench workbench = top.open();
                Serving serving =
                        Serving.open(workbench, new ServeOptions(bind, port, hosts, served, token, Limits.usual()))) {
            tell(serving, token, alone);
            foreground.awaitEnd();
        }
        return ExitCode.DONE.number();
    }

    private void tell(Serving serving, AccessToken token, boolean alone) {
        console.say("serving at " + serving.address());
        if (tokenFile == null) {
            console.say("token: " + token.text());
            console.say("open: " + serving.address() + "#token=" + token.text());
        } else {
            console.say("token: in " + tokenFile);
        }
        console.out().flush();
        if (!alone) {
            console.warn("lookalike: other machines reach this address, and what is sent can be read on the way;"
                    + " put a proxy with TLS before it");
        }
    }

    private static boolean isLoopback(String address) throws WrongUsageException {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new WrongUsageException("--bind: there is no address " + address);
        }
    }
}
