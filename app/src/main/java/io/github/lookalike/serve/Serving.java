package io.github.lookalike.serve;

import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.serve.desk.ServedFolders;
import io.github.lookalike.serve.desk.ServedTasks;
import io.github.lookalike.serve.gate.Gate;
import io.github.lookalike.serve.gate.HostNames;
import io.github.lookalike.serve.http.Listening;
import io.github.lookalike.serve.page.PageFiles;
import io.github.lookalike.serve.route.Routes;
import io.github.lookalike.workbench.Workbench;
import java.io.IOException;
import java.time.Clock;

/** The work of one workbench, open to clients until it is closed; the workbench stays open. */
public final class Serving implements AutoCloseable {

    private final ServeOptions options;
    private final ServedTasks tasks;
    private final Listening listening;

    private Serving(ServeOptions options, ServedTasks tasks, Listening listening) {
        this.options = options;
        this.tasks = tasks;
        this.listening = listening;
    }

    /**
     * Listens.
     *
     * @throws IOException when it cannot listen there
     */
    public static Serving open(Workbench workbench, ServeOptions options) throws IOException {
        ServedTasks tasks = new ServedTasks();
        ServedDesk desk = new ServedDesk(workbench, new ServedFolders(options.folders()));
        try {
            Listening listening = Listening.at(
                    options.bind(),
                    options.port(),
                    new Gate(options.token(), new HostNames(options.hosts())),
                    Routes.over(desk, tasks, Clock.systemUTC()),
                    new PageFiles()::file,
                    options.limits());
            return new Serving(options, tasks, listening);
        } catch (IOException e) {
            tasks.close();
            throw e;
        }
    }

    /** Where the page is, without the token. */
    public String address() {
        String host = options.bind().contains(":") ? "[" + options.bind() + "]" : options.bind();
        return "http://" + host + ":" + listening.port() + "/";
    }

    /** Ends what is under way, keeping what it has, and answers no more. */
    @Override
    public void close() {
        tasks.close();
        listening.close();
    }
}
