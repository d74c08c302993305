package io.github.lookalike.review;

import io.github.lookalike.match.ContentDigests;
import io.github.lookalike.scan.IndexedPicture;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Writes to the {@link IgnoredPairs} what a person calls no match, on a thread that may read files. */
public final class NoMatchMemory implements NoMatches {

    private final IgnoredPairs pairs;
    private final ContentDigests digests;
    private final Clock clock;
    private final Executor writer;

    /**
     * @param writer runs its tasks one after the other, away from the caller's thread
     */
    public NoMatchMemory(IgnoredPairs pairs, ContentDigests digests, Clock clock, Executor writer) {
        this.pairs = pairs;
        this.digests = digests;
        this.clock = clock;
        this.writer = writer;
    }

    @Override
    public void said(IndexedPicture one, IndexedPicture other) {
        writer.execute(() -> pair(one, other)
                .ifPresent(pair -> pairs.add(new IgnoredPairs.Entry(
                        pair, pathOf(pair.first(), one, other), pathOf(pair.second(), one, other), clock.instant()))));
    }

    @Override
    public void unsaid(IndexedPicture one, IndexedPicture other) {
        writer.execute(() -> pair(one, other).ifPresent(pairs::remove));
    }

    private Optional<IgnoredPairs.Pair> pair(IndexedPicture one, IndexedPicture other) {
        Optional<String> first = digests.of(one);
        Optional<String> second = digests.of(other);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        return Optional.of(IgnoredPairs.Pair.of(first.get(), second.get()));
    }

    private String pathOf(String digest, IndexedPicture one, IndexedPicture other) {
        boolean isFirst = digests.of(one).filter(digest::equals).isPresent();
        return (isFirst ? one : other).path().toString();
    }
}
