package io.github.lookalike.serve.http;

import io.github.lookalike.serve.call.BodyJson;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Reads the body of a call, not more than it may hold and not longer than it may take. */
final class BodyReading {

    private static final int AT_ONCE = 8192;
    private static final String JSON = "application/json";

    private final Limits limits;

    BodyReading(Limits limits) {
        this.limits = limits;
    }

    /** The fields of a JSON object; none where there is no body. */
    Values read(Request request) throws CallRefusedException {
        long announced = request.getLength();
        if (announced > limits.bodyBytes()) {
            throw tooLarge();
        }
        byte[] body = bytes(request);
        if (body.length > 0) {
            requireJson(request);
        }
        return BodyJson.read(body);
    }

    /** What a page of another origin can send without being asked first is no JSON. */
    private static void requireJson(Request request) throws CallRefusedException {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!plain.equals(JSON)) {
            throw new CallRefusedException(Fault.WRONG_TYPE, "the body is " + JSON);
        }
    }

    private byte[] bytes(Request request) throws CallRefusedException {
        long end = System.nanoTime() + limits.body().toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] some = new byte[AT_ONCE];
        try (InputStream in = Request.asInputStream(request)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                body.write(some, 0, read);
                if (body.size() > limits.bodyBytes()) {
                    throw tooLarge();
                }
                if (System.nanoTime() > end) {
                    throw new CallRefusedException(Fault.TOO_SLOW, "the body took too long");
                }
            }
        } catch (IOException e) {
            throw new CallRefusedException(Fault.TOO_SLOW, "the body did not come: " + e.getMessage());
        }
        return body.toByteArray();
    }

    private CallRefusedException tooLarge() {
        return new CallRefusedException(Fault.TOO_LARGE, "a body has " + limits.bodyBytes() + " bytes at most");
    }
}
