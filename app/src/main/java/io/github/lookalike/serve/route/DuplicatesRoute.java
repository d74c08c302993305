package io.github.lookalike.serve.route;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.Call;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.words.Words;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells groups, page by page. */
final class DuplicatesRoute {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final ServedDesk desk;

    DuplicatesRoute(ServedDesk desk) {
        this.desk = desk;
    }

    Route route() {
        Set<String> query = new HashSet<>(GroupChoice.FIELDS);
        query.addAll(Set.of("order", "offset", "limit", ServedDesk.LANGUAGE));
        return Route.get("/api/duplicates", query, this::answer);
    }

    private Answer answer(Call call) throws CallRefusedException {
        ReviewSession session = desk.review().session();
        GroupChoice choice = GroupChoice.of(call.query(), desk);
        long offset = call.query().number("offset", 0, 0, Integer.MAX_VALUE);
        long limit = call.query().number("limit", USUAL, 1, MOST);
        List<ReviewGroup> groups =
                ordered(session.groups().stream().filter(choice::holds).toList(), call.query());
        Words words = desk.words(call.query());
        Slice slice = new Slice(groups, offset, limit);
        return Answer.of(json -> write(session, slice, words, json));
    }

    /** By their ids, or what frees the most first. */
    private static List<ReviewGroup> ordered(List<ReviewGroup> groups, Values query) throws CallRefusedException {
        String order = query.text("order").orElse("id");
        if (order.equals("id")) {
            return groups;
        }
        if (!order.equals("bytes")) {
            throw Values.wrong("order is one of [id, bytes]");
        }
        return groups.stream()
                .sorted(Comparator.comparingLong(ReviewGroup::reclaimableBytes)
                        .reversed()
                        .thenComparing(ReviewGroup::id))
                .toList();
    }

    /** What is told of all groups that were asked for. */
    private record Slice(List<ReviewGroup> groups, long offset, long limit) {}

    private static void write(ReviewSession session, Slice slice, Words words, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeStringField(
                "algorithm", session.result().options().algorithm().toString());
        json.writeStringField(
                "similarity", session.result().options().match().level().id());
        json.writeNumberField("total", slice.groups().size());
        json.writeNumberField(
                "reclaimableBytes",
                slice.groups().stream().mapToLong(ReviewGroup::reclaimableBytes).sum());
        json.writeNumberField("offset", slice.offset());
        json.writeNumberField("limit", slice.limit());
        json.writeArrayFieldStart("groups");
        for (ReviewGroup group : slice.groups().stream()
                .skip(slice.offset())
                .limit(slice.limit())
                .toList()) {
            GroupJson.write(group, words, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
