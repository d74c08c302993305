package io.github.lookalike.ui.desk;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.rank.RankedGroup.Member;
import io.github.lookalike.review.OnDisk;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has become of the files of pictures that are shown, found out away from the event thread. For the event thread. */
public final class FileStates {

    /** More files than any screen shows; who scrolls through thousands makes room again. */
    private static final int MOST = 5_000;

    private final WindowTasks tasks;
    private final Signal changed = new Signal();
    private final Map<Path, OnDisk> known = new HashMap<>();
    private final Set<Path> asked = new HashSet<>();
    private List<IndexedPicture> waiting = new ArrayList<>();

    public FileStates(WindowTasks tasks) {
        this.tasks = tasks;
    }

    /** Sent when a file turned out to be in another state than was thought. */
    public Signal changed() {
        return changed;
    }

    /** What is known of a picture's file; as it was read while nobody has looked, which is done soon. */
    public OnDisk of(IndexedPicture picture) {
        if (asked.add(picture.path())) {
            waiting.add(picture);
            if (waiting.size() == 1) {
                tasks.look(this::takeWaiting, this::take);
            }
        }
        return known.getOrDefault(picture.path(), OnDisk.AS_READ);
    }

    /** The gravest state of a group's files. */
    public OnDisk of(ReviewGroup group) {
        OnDisk gravest = OnDisk.AS_READ;
        for (Member member : group.members()) {
            OnDisk state = of(member.picture());
            gravest = state.compareTo(gravest) > 0 ? state : gravest;
        }
        return gravest;
    }

    /** Files may have changed: all are looked at again once they are asked for, and are thought to be as before until then. */
    public void lookAgain() {
        asked.clear();
        changed.send();
    }

    private Map<Path, OnDisk> takeWaiting() throws Exception {
        // What is asked for while the list is painted waits for one look.
        List<IndexedPicture> pictures = tasks.onEventThread(() -> {
            List<IndexedPicture> all = waiting;
            waiting = new ArrayList<>();
            return all;
        });
        Map<Path, OnDisk> states = new HashMap<>();
        pictures.forEach(picture -> states.put(picture.path(), OnDisk.of(picture)));
        return states;
    }

    private void take(JobOutcome<Map<Path, OnDisk>> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<Map<Path, OnDisk>> found) {
            boolean news = found.result().entrySet().stream()
                    .anyMatch(one -> one.getValue() != known.getOrDefault(one.getKey(), OnDisk.AS_READ));
            if (known.size() > MOST) {
                known.clear();
                asked.clear();
            }
            known.putAll(found.result());
            if (news) {
                changed.send();
            }
        }
    }
}
