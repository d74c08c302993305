package io.github.lookalike.rank;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.Scratch;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Looks in full whether the picture that would be kept was made from one of those that would go, and if so, the same for
 * the next one. Only pairs that facts leave open are looked at, and what was seen is remembered with the scores.
 */
final class ParentSearch {

    /** Whoever is kept after so many were found to be copies is kept without a further look. */
    private static final int ROUNDS = 6;

    private final PictureReader reader;
    private final QualityCache cache;
    private final Crew crew;
    private final Scratch scratch;

    ParentSearch(PictureReader reader, QualityCache cache, Crew crew) {
        this.reader = reader;
        this.cache = cache;
        this.crew = crew;
        this.scratch = reader.scratch();
    }

    /** What is proven of pictures and their matches. */
    Parents among(
            List<IndexedPicture> pictures,
            List<Match> matches,
            Function<IndexedPicture, Quality> qualities,
            JobContext job)
            throws InterruptedException {
        Parents all = new Parents();
        Map<Long, Map<String, QualityScore>> known =
                cache.scores(pictures.stream().map(IndexedPicture::id).toList());
        Map<Long, Map<String, QualityScore>> fresh = new ConcurrentHashMap<>();
        Map<Long, List<Match>> byFirst = new HashMap<>();
        matches.stream()
                .filter(match -> match.tier() != Tier.IDENTICAL)
                .forEach(match -> byFirst.computeIfAbsent(match.first(), none -> new ArrayList<>())
                        .add(match));
        List<Crew.Work> work = new ArrayList<>();
        for (List<IndexedPicture> component : Components.of(pictures, matches)) {
            List<Match> its = component.stream()
                    .flatMap(one -> byFirst.getOrDefault(one.id(), List.of()).stream())
                    .toList();
            if (!its.isEmpty()) {
                Family family = new Family(component, its, qualities, known, fresh, job);
                work.add(new Crew.Work(family.mostPixels(), () -> family.addTo(all)));
            }
        }
        crew.run(work, job);
        if (!fresh.isEmpty()) {
            cache.store(new HashMap<>(fresh));
        }
        return all;
    }

    /** Pictures that hang together. */
    private final class Family {

        private final Map<Long, IndexedPicture> pictures = new HashMap<>();
        private final List<Match> matches;
        private final Function<IndexedPicture, Quality> qualities;
        private final Map<Long, Map<String, QualityScore>> known;
        private final Map<Long, Map<String, QualityScore>> fresh;
        private final JobContext job;
        private final Parents parents = new Parents();
        private final Set<Match> seen = new HashSet<>();

        Family(
                List<IndexedPicture> component,
                List<Match> matches,
                Function<IndexedPicture, Quality> qualities,
                Map<Long, Map<String, QualityScore>> known,
                Map<Long, Map<String, QualityScore>> fresh,
                JobContext job) {
            component.forEach(one -> pictures.put(one.id(), one));
            this.matches = matches;
            this.qualities = qualities;
            this.known = known;
            this.fresh = fresh;
            this.job = job;
        }

        /** Two are held at once. */
        long mostPixels() {
            return 2
                    * pictures.values().stream()
                            .mapToLong(one -> one.file().pixelCount())
                            .max()
                            .orElse(0);
        }

        void addTo(Parents all) {
            boolean open = true;
            for (int round = 0; open && round < ROUNDS && !job.isCancelled(); round++) {
                open = challenge();
            }
            synchronized (all) {
                all.addAll(parents);
            }
        }

        /** Compares the first with those that it may have been made from; whether that may have changed the order. */
        private boolean challenge() {
            List<IndexedPicture> all = new ArrayList<>(pictures.values());
            Origins origins = Origins.of(all, matches, qualities, parents);
            all.sort(Comparator.comparingInt((IndexedPicture one) -> origins.level(one.id()))
                    .thenComparing(NaturalOrder.OF_PICTURES));
            Challenge challenge = new Challenge(all, origins, qualities, matches, seen);
            List<Match> open = challenge.open();
            Map<Long, Optional<Parentage.Side>> sides = new ConcurrentHashMap<>();
            for (Match match : open) {
                seen.add(match);
                compare(match, sides);
                sides.keySet().retainAll(challenge.tied());
            }
            return !open.isEmpty();
        }

        private void compare(Match match, Map<Long, Optional<Parentage.Side>> sides) {
            IndexedPicture one = picture(match.first());
            IndexedPicture other = picture(match.second());
            boolean inOrder = NaturalOrder.OF_PICTURES.compare(one, other) <= 0;
            IndexedPicture first = inOrder ? one : other;
            IndexedPicture second = inOrder ? other : one;
            parents.add(first.id(), second.id(), descent(first, second, match, sides));
        }

        private Parentage descent(
                IndexedPicture first, IndexedPicture second, Match match, Map<Long, Optional<Parentage.Side>> sides) {
            String key = key(second);
            QualityScore before = known.getOrDefault(first.id(), Map.of()).get(key);
            if (before != null) {
                return Parentage.valueOf(
                        before.reasons().get(0).key().toUpperCase(Locale.ROOT).replace('-', '_'));
            }
            Optional<Parentage.Side> one = sides.computeIfAbsent(first.id(), id -> side(first));
            Optional<Parentage.Side> other = sides.computeIfAbsent(second.id(), id -> side(second));
            if (one.isEmpty() || other.isEmpty()) {
                return Parentage.UNKNOWN;
            }
            Parentage descent = Parentage.of(one.get(), other.get(), match.turnOf(second.id()), match.tier());
            if (!job.isCancelled()) {
                fresh.computeIfAbsent(first.id(), none -> new ConcurrentHashMap<>())
                        .put(
                                key,
                                QualityScore.of(
                                        0,
                                        Reason.of(descent.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))));
            }
            return descent;
        }

        private IndexedPicture picture(long id) {
            return Optional.ofNullable(pictures.get(id)).orElseThrow();
        }

        private Optional<Parentage.Side> side(IndexedPicture picture) {
            try {
                return Optional.of(new Parentage.Side(
                        reader.read(picture.path(), TargetSize.FULL).pixels(),
                        picture.metadata().lumaQuantisation(),
                        picture.metadata().orientation(),
                        !picture.metadata().content().map(Content::lossless).orElse(false),
                        Provenance.isEnlarged(qualities.apply(picture)),
                        scratch));
            } catch (UnreadableException e) {
                // It could be read when it was scanned; whoever acts on it checks again.
                return Optional.empty();
            }
        }

        /** What it was compared with belongs to the key: another file in its place is another picture. */
        private String key(IndexedPicture other) {
            return QualityCache.OF_PAIRS + "10 " + other.id() + " "
                    + other.file().bytes() + " " + other.file().modified().toEpochMilli();
        }
    }
}
