package io.github.lookalike.serve.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that can be asked.
 *
 * @param method of HTTP, in capitals
 * @param path with names in braces for what differs
 * @param query the parameters it knows
 * @param body the fields it knows
 */
public record Route(String method, String path, Set<String> query, Set<String> body, Handling handling) {

    /** Answers a call. */
    @FunctionalInterface
    public interface Handling {

        /**
         * The answer.
         *
         * @throws Exception whatever went wrong; it is told as a fault
         */
        Answer answer(Call call) throws Exception;
    }

    public Route {
        query = Set.copyOf(query);
        body = Set.copyOf(body);
    }

    /** One that only tells. */
    public static Route get(String path, Set<String> query, Handling handling) {
        return new Route("GET", path, query, Set.of(), handling);
    }

    /** One that does something. */
    public static Route post(String path, Set<String> body, Handling handling) {
        return new Route("POST", path, Set.of(), body, handling);
    }

    /** What stands for the names in braces where a path is of this route. */
    public Optional<Map<String, String>> match(List<String> asked) {
        List<String> own = List.of(path.substring(1).split("/", -1));
        if (own.size() != asked.size()) {
            return Optional.empty();
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            String part = own.get(i);
            if (part.startsWith("{")) {
                named.put(part.substring(1, part.length() - 1), asked.get(i));
            } else if (!part.equals(asked.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    /** Answers, after a look at whether everything that was said is known. */
    public Answer answer(Map<String, String> named, Values asked, Values sent) throws Exception {
        asked.requireKnown(query);
        sent.requireKnown(body);
        return handling.answer(new Call(named, asked, sent));
    }
}
