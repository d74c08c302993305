package io.github.lookalike.serve.route;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.serve.call.Answer;
import io.github.lookalike.serve.call.Call;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import io.github.lookalike.serve.call.Route;
import io.github.lookalike.serve.desk.Review;
import io.github.lookalike.serve.desk.ServedDesk;
import io.github.lookalike.serve.picture.Previews;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a picture of a group says of itself, and how it looks. */
final class ImageRoutes {

    private static final int THUMBNAIL = 256;
    private static final int PREVIEW = 1600;
    private static final int MOST = 4096;

    private final ServedDesk desk;
    private final Previews previews;

    ImageRoutes(ServedDesk desk, Previews previews) {
        this.desk = desk;
        this.previews = previews;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/image/{id}/metadata", Set.of(), this::metadata),
                Route.get("/api/image/{id}/thumbnail", Set.of("size"), call -> picture(call, THUMBNAIL)),
                Route.get("/api/image/{id}/preview", Set.of("size"), call -> picture(call, PREVIEW)));
    }

    private Answer picture(Call call, int usual) throws CallRefusedException, IOException, InterruptedException {
        IndexedPicture picture = place(call).member().picture();
        int size = (int) call.query().number("size", usual, 16, MOST);
        try {
            return new Answer.Bytes("image/jpeg", ByteBuffer.wrap(previews.jpeg(picture, size)));
        } catch (UnreadableException e) {
            throw new CallRefusedException(
                    Fault.NOT_FOUND, desk.words(call.query()).sentences(e.reasons()));
        }
    }

    /** Only pictures of groups have numbers here, and only what lies below the folder in which it was found is read. */
    private Review.Place place(Call call) throws CallRefusedException {
        long id = call.number("id");
        return desk.review()
                .picture(id)
                .filter(place -> isInside(place.member().picture()))
                .orElseThrow(() -> new CallRefusedException(
                        Fault.NOT_FOUND, "there is no picture " + id + " in what was found last, or it has gone"));
    }

    /** A folder above it may be a link by now that leads elsewhere. */
    private boolean isInside(IndexedPicture picture) {
        try {
            Path real = picture.path().toRealPath();
            return real.startsWith(picture.root().toRealPath()) && desk.served().hold(real);
        } catch (IOException e) {
            return false;
        }
    }

    private Answer metadata(Call call) throws CallRefusedException {
        Review.Place place = place(call);
        IndexedPicture picture = place.member().picture();
        Metadata said = picture.metadata();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", picture.id());
        fields.put("group", place.group().id());
        fields.put("path", picture.path());
        fields.put("root", picture.root());
        fields.put("bytes", picture.file().bytes());
        fields.put("modified", picture.file().modified());
        fields.put("width", picture.file().width());
        fields.put("height", picture.file().height());
        fields.put("format", picture.file().format());
        fields.put("damage", picture.damage().orElse(""));
        fields.put("captured", said.captured().map(Object::toString).orElse(""));
        fields.put("captureOffset", said.captureOffset().map(Object::toString).orElse(""));
        fields.put("cameraMake", said.cameraMake());
        fields.put("cameraModel", said.cameraModel());
        fields.put("exposure", said.exposure());
        fields.put("software", said.software());
        fields.put("edits", said.edits());
        fields.put("position", said.hasPosition());
        fields.put("rating", said.rating().orElse(null));
        fields.put("keywords", said.keywords());
        fields.put("caption", said.caption());
        fields.put("entries", said.entries());
        fields.put("orientation", said.orientation());
        return Answer.of(fields);
    }
}
