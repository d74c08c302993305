package io.github.lookalike.serve.http;

import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.call.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what answers a call: a route, or a file of the page. */
final class Answering {

    private static final String API = "/api/";

    private final List<Route> routes;
    private final Files files;

    Answering(List<Route> routes, Files files) {
        this.routes = List.copyOf(routes);
        this.files = files;
    }

    /** The files that anybody may see who may ask for the page. */
    @FunctionalInterface
    interface Files {
        Optional<Answer> file(String path, Values query) throws CallRefusedException;
    }

    /** A call as it came; the body is read only for a route that wants it. */
    record Asked(String method, String path, Values query, Body body) {}

    /** What is sent along. */
    @FunctionalInterface
    interface Body {
        Values read() throws CallRefusedException;
    }

    /** Whether it needs no token. */
    boolean isOpen(String path) {
        return !path.startsWith(API) && !path.equals("/api");
    }

    Answer answer(Asked asked) throws Exception {
        if (isOpen(asked.path())) {
            Answer file = files.file(asked.path(), asked.query()).orElseThrow(() -> notFound(asked));
            requireMethod(asked, List.of("GET"));
            return file;
        }
        List<String> parts = CallHandler.parts(asked.path());
        List<Route> there =
                routes.stream().filter(route -> route.match(parts).isPresent()).toList();
        if (there.isEmpty()) {
            throw notFound(asked);
        }
        requireMethod(asked, there.stream().map(Route::method).toList());
        for (Route route : there) {
            Optional<Map<String, String>> named = route.match(parts);
            if (route.method().equals(asked.method()) && named.isPresent()) {
                return route.answer(named.get(), asked.query(), asked.body().read());
            }
        }
        throw notFound(asked);
    }

    private static void requireMethod(Asked asked, List<String> known) throws CallRefusedException {
        if (!known.contains(asked.method())) {
            throw new CallRefusedException(Fault.WRONG_METHOD, asked.path() + " knows " + known + " only");
        }
    }

    private static CallRefusedException notFound(Asked asked) {
        return new CallRefusedException(Fault.NOT_FOUND, "there is no " + asked.path() + " here");
    }
}
