package io.github.lookalike.serve.call;

import java.util.Map;
import java.util.Objects;

/**
 * What somebody asks who may ask.
 *
 * @param named what stands in the path for the names in braces of the route
 * @param query what follows the question mark
 * @param body the fields of the JSON object sent along
 */
public record Call(Map<String, String> named, Values query, Values body) {

    public Call {
        named = Map.copyOf(named);
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(body, "body");
    }

    /** What stands in the path for a name in braces. */
    public String named(String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    /** The number there; what is none names nothing that there is. */
    public long number(String name) throws CallRefusedException {
        String text = named(name);
        if (!text.matches("\\d{1,18}")) {
            throw new CallRefusedException(Fault.NOT_FOUND, "there is no " + text);
        }
        return Long.parseLong(text);
    }
}
