package io.github.lookalike.serve.route;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.Call;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.serve.desk.Removing;
import io.github.lookalike.serve.desk.Review;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.serve.desk.ServedTasks;
import io.github.lookalike.serve.desk.Wish;
import io.github.lookalike.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decides about pictures, and removes them: safe ones, unless a client names what may hold one back. */
final class ActionRoutes {

    private static final Set<String> DECIDING = Set.of("pictures", "clear");
    private static final Set<String> REMOVING = Set.of(
            "pictures", "groups", "all", "keepers", "includeHeldBack", "handCompanions", "dryRun", ServedDesk.LANGUAGE);

    private final ServedDesk desk;
    private final ServedTasks tasks;
    private final Clock clock;

    ActionRoutes(ServedDesk desk, ServedTasks tasks, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/action/keep", DECIDING, call -> decide(call, Decision.KEEP)),
                Route.post("/api/action/no-match", DECIDING, call -> decide(call, Decision.NO_MATCH)),
                Route.post("/api/action/trash", removing(), call -> remove(call, Decision.TRASH)),
                Route.post("/api/action/move", removing("to"), call -> remove(call, Decision.MOVE)),
                Route.post("/api/action/delete", removing("yesDelete"), call -> remove(call, Decision.DELETE)));
    }

    private static Set<String> removing(String... more) {
        Set<String> fields = new HashSet<>(REMOVING);
        fields.addAll(GroupChoice.FIELDS);
        fields.addAll(List.of(more));
        return fields;
    }

    private Answer decide(Call call, Decision decision) throws CallRefusedException {
        Review review = desk.review();
        List<Review.Place> places = new ArrayList<>();
        for (long id : call.body().numbers("pictures")) {
            places.add(review.picture(id).orElseThrow(() -> Values.wrong("there is no picture " + id)));
        }
        if (places.isEmpty()) {
            throw Values.wrong("pictures: name at least one");
        }
        boolean clear = call.body().flag("clear").orElse(false);
        List<Review.Objected> objected = review.decide(places, clear ? Optional.empty() : Optional.of(decision));
        return Answer.of(json -> ReportJson.decided(places.size() - objected.size(), objected, json));
    }

    private Answer remove(Call call, Decision how) throws Exception {
        Values body = call.body();
        boolean dryRun = body.flag("dryRun").orElse(false);
        boolean permanent = how == Decision.DELETE && body.flag("yesDelete").orElse(false);
        if (how == Decision.DELETE && !dryRun && !permanent) {
            throw new CallRefusedException(
                    Fault.CONFLICT, "this deletes for good, which cannot be undone; if that is meant, say yesDelete");
        }
        Wish wish = new Wish(
                how,
                body.numbers("pictures"),
                among(body),
                body.numbers("keepers"),
                accepted(body),
                how == Decision.MOVE ? Optional.of(destination(body)) : Optional.empty(),
                new Wish.Handling(dryRun, permanent, body.flag("handCompanions").orElse(false)));
        Words words = desk.words(body);
        Removing.Removed removed = tasks.run(new Removing(desk, wish, clock));
        return Answer.of(json -> ReportJson.removed(removed, words, json));
    }

    private Predicate<ReviewGroup> among(Values body) throws CallRefusedException {
        boolean all = body.flag("all").orElse(false);
        Set<String> groups = Set.copyOf(body.texts("groups"));
        if (!all && groups.isEmpty() && body.numbers("pictures").isEmpty()) {
            throw Values.wrong("name pictures, groups, or all");
        }
        boolean chosen = GroupChoice.FIELDS.stream().anyMatch(body::has);
        if (chosen && !all) {
            throw Values.wrong(GroupChoice.FIELDS.stream().sorted().toList() + " narrow what \"all\" means, alone");
        }
        if (!all) {
            return group -> groups.contains(group.id());
        }
        return GroupChoice.of(body, desk)::holds;
    }

    private static Set<Condition> accepted(Values body) throws CallRefusedException {
        Set<Condition> accepted = EnumSet.noneOf(Condition.class);
        for (String code : body.texts("includeHeldBack")) {
            accepted.add(Condition.of(code)
                    .orElseThrow(() -> Values.wrong("includeHeldBack has no reason " + code + "; there are: "
                            + Stream.of(Condition.values()).map(Condition::code).toList())));
        }
        return accepted;
    }

    private Path destination(Values body) throws CallRefusedException {
        String text = body.text("to").orElseThrow(() -> Values.wrong("to: name the folder to move to"));
        Path folder = desk.destination(text);
        if (desk.workbench().roots().contains(folder)) {
            throw Values.wrong("to: " + folder + " is itself a scanned folder; name another one, or one below it");
        }
        return folder;
    }
}
