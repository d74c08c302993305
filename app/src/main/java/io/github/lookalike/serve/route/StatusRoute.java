package io.github.lookalike.serve.route;

import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.serve.desk.ServedTasks;
import io.github.lookalike.words.Words;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a client that just came wants to know. */
final class StatusRoute {

    private final ServedDesk desk;
    private final ServedTasks tasks;

    StatusRoute(ServedDesk desk, ServedTasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    Route route() {
        return Route.get(
                "/api/status", Set.of(ServedDesk.LANGUAGE), call -> Answer.of(fields(desk.words(call.query()))));
    }

    private Map<String, Object> fields(Words words) {
        Workbench workbench = desk.workbench();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("folders", workbench.roots().stream().map(Path::toString).toList());
        fields.put(
                "served", desk.served().folders().stream().map(Path::toString).toList());
        fields.put("searched", desk.lastReview().isPresent());
        fields.put("scans", tasks.scansUnderWay());
        fields.put("notices", notices(workbench, words));
        return fields;
    }

    private static List<String> notices(Workbench workbench, Words words) {
        List<String> notices = new ArrayList<>(workbench.notices().stream()
                .map(notice -> words.sentences(notice.told()))
                .toList());
        if (!workbench.recovered().isEmpty()) {
            notices.add(words.sentences(workbench.recovered().reasons()));
        }
        if (!workbench.settingsNotice().isEmpty()) {
            notices.add(words.sentences(workbench.settingsNotice()));
        }
        return notices;
    }
}
