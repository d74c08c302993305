package io.github.lookalike.serve.gate;

import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at who asks before anything of what is asked is looked at. */
public final class Gate {

    private static final String BEARER = "bearer ";

    /** What browsers say of a call by a page of the same origin, and of one that a person typed. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final AccessToken token;
    private final HostNames hosts;

    public Gate(AccessToken token, HostNames hosts) {
        this.token = token;
        this.hosts = hosts;
    }

    /** Finds what stands in the head of a call. */
    public interface Head {

        /** All values of a header, none where it is missing. */
        List<String> header(String name);
    }

    /** Lets a call pass that asks for the page, which holds no secret. */
    public void requireHost(Head head) throws CallRefusedException {
        host(head);
    }

    /** Lets a call pass that asks for what is behind the token. */
    public void requireAllowed(Head head) throws CallRefusedException {
        String host = host(head);
        for (String origin : head.header("Origin")) {
            if (!hosts.isOrigin(origin, host)) {
                throw new CallRefusedException(Fault.FOREIGN_ORIGIN, "pages of another origin are not answered");
            }
        }
        for (String site : head.header("Sec-Fetch-Site")) {
            if (!OWN_SITES.contains(site)) {
                throw new CallRefusedException(Fault.FOREIGN_ORIGIN, "pages of another site are not answered");
            }
        }
        List<String> given = head.header("Authorization");
        if (given.size() != 1 || !isToken(given.get(0))) {
            throw new CallRefusedException(
                    Fault.WRONG_TOKEN, "every call needs the header \"Authorization: Bearer TOKEN\" with the token");
        }
    }

    private boolean isToken(String given) {
        return given.toLowerCase(Locale.ROOT).startsWith(BEARER)
                && token.is(given.substring(BEARER.length()).strip());
    }

    private String host(Head head) throws CallRefusedException {
        List<String> named = head.header("Host");
        if (named.size() != 1 || !hosts.allow(named.get(0))) {
            throw new CallRefusedException(
                    Fault.FOREIGN_HOST, "this server is not asked under that name; \"serve --host NAME\" allows one");
        }
        return named.get(0);
    }
}
