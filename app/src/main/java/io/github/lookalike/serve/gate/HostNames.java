package io.github.lookalike.serve.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names under which this server may be asked. A page whose name was resolved anew to this machine asks under its own
 * name; an address in digits, and {@code localhost}, no page can have.
 */
public final class HostNames {

    private static final String V4 = "\\d{1,3}(\\.\\d{1,3}){3}";
    private static final String V6 = "\\[[0-9a-f:.]+]";

    private final Set<String> named = new TreeSet<>(List.of("localhost"));

    /** @param names further ones, such as that of a proxy before it */
    public HostNames(List<String> names) {
        names.forEach(name -> named.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether it may be asked under that name, as a header has it, with or without a port. */
    public boolean allow(String host) {
        String name = withoutPort(host).toLowerCase(Locale.ROOT);
        return named.contains(name) || name.matches(V4) || name.matches(V6);
    }

    /** Whether an origin, such as {@code http://127.0.0.1:8642}, is the host that was asked. */
    boolean isOrigin(String origin, String host) {
        String asked = host.toLowerCase(Locale.ROOT);
        String from = origin.toLowerCase(Locale.ROOT);
        return allow(host) && (from.equals("http://" + asked) || from.equals("https://" + asked));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') && host.substring(colon + 1).matches("\\d{1,5}")
                ? host.substring(0, colon)
                : host;
    }
}
