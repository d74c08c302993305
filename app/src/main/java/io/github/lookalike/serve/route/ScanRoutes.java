package io.github.lookalike.serve.route;

import io.github.lookalike.job.Job;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.scan.Scan;
import io.github.lookalike.scan.ScanOptions;
import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.Call;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.serve.desk.ServedTasks;
import io.github.lookalike.serve.desk.Task;
import io.github.lookalike.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Scans folders and finds groups, as the command {@code find} does; how far that is; and ends it. */
final class ScanRoutes {

    private static final int MOST_WORKERS = 1024;

    /** How often it is looked whether there is news for those who listen. */
    private static final long PERIOD_MILLIS = 200;

    /** After so many looks without news a listener is told that it is still heard. */
    private static final int SILENCE = 25;

    private static final Set<String> LANGUAGE = Set.of(ServedDesk.LANGUAGE);

    private final ServedDesk desk;
    private final ServedTasks tasks;

    ScanRoutes(ServedDesk desk, ServedTasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/scan", Set.of("folders", "workers", "similarity", "protect"), this::start),
                Route.get("/api/scan/{id}", LANGUAGE, call -> Answer.of(json(call)::write)),
                Route.get("/api/scan/{id}/events", LANGUAGE, this::events),
                new Route("DELETE", "/api/scan/{id}", Set.of(), Set.of(), this::cancel));
    }

    private Answer start(Call call) throws CallRefusedException {
        FindOptions options = options(call.body());
        Job<FindResult> find = desk.workbench().find(options);
        Task<FindResult> task = tasks.startScan(context -> {
            FindResult found = find.run(context);
            desk.open(found);
            return found;
        });
        return Answer.begun(Map.of("id", task.number()));
    }

    private FindOptions options(Values body) throws CallRefusedException {
        Workbench workbench = desk.workbench();
        List<Path> folders = folders(body, "folders");
        if (folders.isEmpty()) {
            folders = desk.served().folders();
        }
        if (folders.isEmpty() && workbench.roots().isEmpty()) {
            throw Values.wrong("folders: name a folder to scan, since none is known yet");
        }
        FindOptions usual = workbench.findOptions(folders);
        ScanOptions scan = usual.scan();
        int workers = (int) body.number("workers", scan.workers(), 1, MOST_WORKERS);
        List<Path> protectedFolders = new ArrayList<>(usual.protectedFolders());
        protectedFolders.addAll(folders(body, "protect"));
        return new FindOptions(
                usual.roots(),
                new ScanOptions(scan.exclusions(), scan.minBytes(), workers, scan.timeLimit()),
                usual.algorithm(),
                new MatchOptions(GroupChoice.level(body).orElse(usual.match().level()), OptionalInt.empty()),
                protectedFolders.stream().distinct().toList(),
                usual.preferredFolders(),
                usual.keeperRules());
    }

    private List<Path> folders(Values body, String field) throws CallRefusedException {
        List<Path> folders = new ArrayList<>();
        for (String text : body.texts(field)) {
            Path folder = desk.served().require(Values.path(field, text));
            boolean offline = Files.notExists(folder)
                    && Scan.mayBeOffline(folder, desk.workbench().roots());
            if (!offline && !Files.isDirectory(folder)) {
                throw Values.wrong(field + ": " + text + " is no folder");
            }
            folders.add(folder);
        }
        return folders;
    }

    private Task<?> task(Call call) throws CallRefusedException {
        long number = call.number("id");
        return tasks.scan(number)
                .orElseThrow(() -> new CallRefusedException(Fault.NOT_FOUND, "there is no scan " + number));
    }

    private Answer cancel(Call call) throws CallRefusedException {
        Task<?> task = task(call);
        task.cancel();
        return Answer.of(json(call)::write);
    }

    private TaskJson json(Call call) throws CallRefusedException {
        return new TaskJson(task(call), desk.words(call.query()));
    }

    private Answer events(Call call) throws CallRefusedException {
        Task<?> task = task(call);
        TaskJson json = json(call);
        return new Answer.Events(listener -> follow(task, json, listener));
    }

    private static void follow(Task<?> task, TaskJson json, Answer.Listener listener)
            throws IOException, InterruptedException {
        Object told = "";
        int silence = 0;
        boolean over = false;
        while (!over) {
            over = task.await(PERIOD_MILLIS);
            Object news = List.of(task.state(), task.progress());
            silence = news.equals(told) ? silence + 1 : 0;
            if (over) {
                listener.event("end", json::write);
            } else if (silence == 0) {
                listener.event("progress", json::write);
            } else if (silence % SILENCE == 0) {
                listener.nothing();
            }
            told = news;
        }
    }
}
