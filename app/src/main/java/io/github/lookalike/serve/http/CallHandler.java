package io.github.lookalike.serve.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.lookalike.json.Json;
import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Values;
import io.github.lookalike.serve.gate.Gate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each call through the gate to what answers it, and writes the answer. */
final class CallHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(CallHandler.class);

    private final Gate gate;
    private final Answering answering;
    private final Limits limits;
    private final HeadDeadline deadline;
    private final Semaphore calls;
    private final Semaphore listeners;

    CallHandler(Gate gate, Answering answering, Limits limits, HeadDeadline deadline) {
        this.gate = gate;
        this.answering = answering;
        this.limits = limits;
        this.deadline = deadline;
        this.calls = new Semaphore(limits.calls());
        this.listeners = new Semaphore(limits.listeners());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Connection connection = request.getConnectionMetaData().getConnection();
        deadline.answering(connection);
        Request.addCompletionListener(request, failure -> deadline.answered(connection));
        // Who waits for a long piece of work is silent meanwhile; reading and writing have their own ends.
        request.addIdleTimeoutListener(timeout -> false);
        Heads.guard(response.getHeaders());
        try {
            requirePassed(request);
            write(answer(request), response, callback);
        } catch (CallRefusedException e) {
            refuse(e.fault(), String.valueOf(e.getMessage()), response, callback);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            refuse(Fault.FAILED, "the server ends", response, callback);
        } catch (Exception e) {
            // The edge to all that can be asked: one call never ends the others.
            LOG.warn("{} {} failed", request.getMethod(), request.getHttpURI().getPath(), e);
            refuse(Fault.FAILED, String.valueOf(e.getMessage()), response, callback);
        }
        return true;
    }

    private void requirePassed(Request request) throws CallRefusedException {
        // Nothing that can be asked for needs to be written in two ways.
        if (!path(request).equals(request.getHttpURI().getPath())) {
            throw new CallRefusedException(Fault.WRONG_REQUEST, "the path is not written as paths are here");
        }
        Gate.Head head =
                name -> request.getHeaders().getValuesList(name).stream().toList();
        if (answering.isOpen(path(request))) {
            gate.requireHost(head);
        } else {
            gate.requireAllowed(head);
        }
    }

    private Answer answer(Request request) throws Exception {
        if (!calls.tryAcquire()) {
            throw new CallRefusedException(Fault.TOO_MANY, "too many calls at once; ask again");
        }
        try {
            return answering.answer(new Answering.Asked(
                    request.getMethod(), path(request), query(request), () -> new BodyReading(limits).read(request)));
        } finally {
            calls.release();
        }
    }

    private static String path(Request request) {
        return Request.getPathInContext(request);
    }

    private static Values query(Request request) throws CallRefusedException {
        Map<String, String> query = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            if (field.getValues().size() != 1) {
                throw Values.wrong(field.getName() + " is said more than once");
            }
            query.put(field.getName(), field.getValue());
        }
        return Values.ofQuery(query);
    }

    private void write(Answer answer, Response response, Callback callback)
            throws IOException, InterruptedException, CallRefusedException {
        if (answer instanceof Answer.Written written) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator json = Json.compact(bytes)) {
                written.content().writeTo(json);
            }
            send(written.status(), JsonErrors.JSON, ByteBuffer.wrap(bytes.toByteArray()), response, callback);
        } else if (answer instanceof Answer.Bytes file) {
            send(200, file.type(), file.bytes(), response, callback);
        } else if (answer instanceof Answer.Events events) {
            stream(events, response, callback);
        }
    }

    private void stream(Answer.Events events, Response response, Callback callback)
            throws CallRefusedException, InterruptedException {
        if (!listeners.tryAcquire()) {
            throw new CallRefusedException(Fault.TOO_MANY, "too many listen already; ask again later");
        }
        try {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
            events.source().sendTo(new EventWriting(response));
            response.write(true, ByteBuffer.allocate(0), callback);
        } catch (IOException e) {
            // Whoever listened has gone.
            callback.failed(e);
        } finally {
            listeners.release();
        }
    }

    private static void refuse(Fault fault, String message, Response response, Callback callback) {
        if (response.isCommitted()) {
            callback.failed(new IOException(message));
            return;
        }
        switch (fault) {
            case WRONG_TOKEN -> response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
            case TOO_MANY -> response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
            // What is still coming of it is not read to its end.
            case TOO_LARGE, TOO_SLOW -> response.getHeaders().put(HttpHeader.CONNECTION, "close");
            default -> {}
        }
        send(fault.status(), JsonErrors.JSON, ByteBuffer.wrap(JsonErrors.bytes(fault, message)), response, callback);
    }

    private static void send(int status, String type, ByteBuffer body, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.remaining());
        response.write(true, body, callback);
    }

    /** The parts of a path, without what comes before the first slash. */
    static List<String> parts(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
