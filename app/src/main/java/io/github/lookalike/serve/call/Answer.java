package io.github.lookalike.serve.call;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

/** What a call is answered with. */
public sealed interface Answer {

    /** A JSON value, written as it is sent. */
    record Written(int status, Content content) implements Answer {}

    /** What a file holds. */
    record Bytes(String type, ByteBuffer bytes) implements Answer {}

    /** Events, until the source has no more or the client goes. */
    record Events(Source source) implements Answer {}

    /** Writes a JSON value. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Waits for events. */
    @FunctionalInterface
    interface Source {

        /** Sends what happens until nothing can happen any more. */
        void sendTo(Listener listener) throws IOException, InterruptedException;
    }

    /** Who hears events. */
    interface Listener {

        void event(String name, Content data) throws IOException;

        /** Tells that nothing has happened, so that a listener that is gone is noticed. */
        void nothing() throws IOException;
    }

    static Answer of(Content content) {
        return new Written(200, content);
    }

    static Answer of(Map<String, ?> fields) {
        return of(json -> Json.value(json, fields));
    }

    /** Something was begun, which the fields name. */
    static Answer begun(Map<String, ?> fields) {
        return new Written(202, json -> Json.value(json, fields));
    }
}
