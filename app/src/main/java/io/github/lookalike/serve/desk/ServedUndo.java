package io.github.lookalike.serve.desk;

import io.github.lookalike.act.UndoJournal;
import io.github.lookalike.act.UndoReport;
import io.github.lookalike.job.Job;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes back a batch, some files, or what was done last. */
public final class ServedUndo implements Job<List<UndoReport>> {

    private final ServedDesk desk;
    private final UndoJournal undo;
    private final Optional<Long> batch;
    private final List<Path> files;

    /**
     * @param batch none for the last one, or the latest that has each file
     * @param files of it; none for all
     */
    public ServedUndo(ServedDesk desk, UndoJournal undo, Optional<Long> batch, List<Path> files) {
        this.desk = desk;
        this.undo = undo;
        this.batch = batch;
        this.files = List.copyOf(files);
    }

    @Override
    public List<UndoReport> run(JobContext context) throws CallRefusedException {
        List<UndoReport> reports = undone();
        desk.lastReview()
                .ifPresent(review -> review.back(reports.stream()
                        .flatMap(report -> report.undone().stream())
                        .toList()));
        return reports;
    }

    private List<UndoReport> undone() throws CallRefusedException {
        if (files.isEmpty()) {
            return List.of(batch.isPresent() ? undo.undo(batch.get()) : undo.undoLast());
        }
        List<UndoReport> reports = new ArrayList<>();
        byBatch().forEach((number, some) -> reports.add(undo.undo(number, some)));
        return reports;
    }

    private Map<Long, List<Path>> byBatch() throws CallRefusedException {
        Map<Long, List<Path>> byBatch = new LinkedHashMap<>();
        for (Path file : files) {
            OptionalLong found = batch.isPresent() && undo.has(batch.get(), file)
                    ? OptionalLong.of(batch.get())
                    : batch.isPresent() ? OptionalLong.empty() : undo.latestWith(file);
            long number = found.orElseThrow(
                    () -> Values.wrong("files: nothing that can be taken back was done with " + file));
            byBatch.computeIfAbsent(number, none -> new ArrayList<>()).add(file);
        }
        return byBatch;
    }
}
