package io.github.lookalike.act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The space that is free once files have gone: a file with several names holds it until the last one goes. */
public final class FreedSpace {

    private final Map<Object, Integer> names = new HashMap<>();
    private long bytes;

    private FreedSpace() {}

    /** In bytes, if all that a plan names were gone for good. Looks at the files without reading them. */
    public static long of(ActionPlan plan) {
        FreedSpace freed = new FreedSpace();
        for (PlannedAction action : plan.actions()) {
            freed.add(action.file());
            action.companions().forEach(freed::add);
        }
        return freed.bytes;
    }

    private void add(PlannedFile file) {
        try {
            Map<String, Object> now =
                    Files.readAttributes(file.path(), "unix:nlink,ino,dev", LinkOption.NOFOLLOW_LINKS);
            Object key = now.get("dev") + ":" + now.get("ino");
            int seen = Objects.requireNonNull(names.merge(key, 1, Integer::sum));
            bytes += now.get("nlink") instanceof Integer all && seen == all ? file.bytes() : 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // Where names are not counted each file is taken to have one.
            bytes += file.bytes();
        }
    }
}
