package io.github.lookalike.serve.route;

import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.Call;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.settings.SettingsFields;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the user has set, under the names of the settings' file. */
final class SettingsRoutes {

    private static final String PATH = "/api/settings";

    private final ServedDesk desk;

    SettingsRoutes(ServedDesk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Set.of(), call -> Answer.of(fields())),
                new Route(
                        "PUT",
                        PATH,
                        Set.of(),
                        SettingsFields.fields(Settings.usual()).keySet(),
                        this::change));
    }

    private Map<String, Object> fields() {
        return SettingsFields.fields(desk.workbench().settings());
    }

    /** What is not named stays as it is. */
    private synchronized Answer change(Call call) throws CallRefusedException, IOException {
        Map<String, Object> now = new LinkedHashMap<>(fields());
        for (Map.Entry<String, Object> changed : call.body().all().entrySet()) {
            requireKind(changed.getKey(), Objects.requireNonNull(now.get(changed.getKey())), changed.getValue());
            now.put(changed.getKey(), changed.getValue());
        }
        for (String folders : List.of("folders", "protectedFolders", "preferredFolders")) {
            for (String folder : call.body().texts(folders)) {
                Values.path(folders, folder);
            }
        }
        try {
            Settings settings = SettingsFields.settings(now);
            requireKnown(settings);
            desk.workbench().changeSettings(settings);
        } catch (IllegalArgumentException e) {
            throw Values.wrong(String.valueOf(e.getMessage()));
        }
        return Answer.of(fields());
    }

    private void requireKnown(Settings settings) throws CallRefusedException {
        if (desk.workbench().plugins().hashAlgorithm(settings.algorithm()).isEmpty()) {
            throw Values.wrong("algorithm cannot be \"" + settings.algorithm() + "\"");
        }
        if (desk.workbench().plugins().fileAction(settings.action()).isEmpty()) {
            throw Values.wrong("action cannot be \"" + settings.action() + "\"");
        }
    }

    /** A value of another kind would be taken for the usual one, and a guard for none. */
    private static void requireKind(String name, Object now, Object changed) throws CallRefusedException {
        boolean same = now instanceof List<?>
                ? changed instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                : now.getClass().equals(changed.getClass());
        if (!same) {
            throw Values.wrong(name + " cannot be " + changed);
        }
    }
}
