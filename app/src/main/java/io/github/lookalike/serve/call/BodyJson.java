package io.github.lookalike.serve.call;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON object of a body: fields with texts, whole numbers, switches, or lists of these. */
public final class BodyJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private BodyJson() {}

    /** The fields; none where nothing was sent. */
    public static Values read(byte[] body) throws CallRefusedException {
        if (body.length == 0) {
            return Values.NONE;
        }
        try (JsonParser parser = FACTORY.createParser(body)) {
            Map<String, Object> fields = object(parser);
            if (parser.nextToken() != null) {
                throw wrong("something follows the object");
            }
            return Values.ofBody(fields);
        } catch (JsonProcessingException e) {
            throw wrong(e.getOriginalMessage());
        } catch (IOException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException, CallRefusedException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong("the body is a JSON object");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            fields.put(name, parser.nextToken() == JsonToken.START_ARRAY ? list(parser) : plain(parser));
        }
        return fields;
    }

    private static List<Object> list(JsonParser parser) throws IOException, CallRefusedException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(plain(parser));
        }
        return list;
    }

    private static Object plain(JsonParser parser) throws IOException, CallRefusedException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw wrong("texts, whole numbers, true, false and lists of these can be said, nothing else");
        };
    }

    private static CallRefusedException wrong(String message) {
        return new CallRefusedException(Fault.WRONG_JSON, message);
    }
}
