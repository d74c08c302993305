package io.github.lookalike.serve.route;

import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.serve.desk.ServedTasks;
import io.github.lookalike.serve.picture.Previews;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The table of all that can be asked. */
public final class Routes {

    private Routes() {}

    public static List<Route> over(ServedDesk desk, ServedTasks tasks, Clock clock) {
        List<Route> all = new ArrayList<>();
        all.add(new StatusRoute(desk, tasks).route());
        all.addAll(new ScanRoutes(desk, tasks).routes());
        all.add(new DuplicatesRoute(desk).route());
        all.addAll(new ImageRoutes(desk, new Previews(desk.workbench().reader())).routes());
        all.addAll(new ActionRoutes(desk, tasks, clock).routes());
        all.addAll(new HistoryRoutes(desk, tasks).routes());
        all.addAll(new SettingsRoutes(desk).routes());
        return List.copyOf(all);
    }
}
