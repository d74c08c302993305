package io.github.lookalike.export;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.words.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Groups as one page with thumbnails in it, to be looked at in any browser. */
final class GroupsHtml {

    private static final int THUMBNAIL = 180;

    private static final String STYLE =
            "body{font:15px/1.5 system-ui,sans-serif;margin:2rem;background:#fafafa;color:#222}"
                    + "section{background:#fff;border:1px solid #ddd;border-radius:8px;padding:1rem;margin:1rem 0}"
                    + ".pictures{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0;width:200px}"
                    + "img{max-width:180px;max-height:180px;border-radius:4px}figcaption{font-size:12px;overflow-wrap:anywhere}"
                    + ".keeper{outline:2px solid #2b8a3e;outline-offset:6px;border-radius:4px}small{color:#666}"
                    + "figcaption em{font-style:normal;color:#8a5300}figcaption i{font-style:normal;color:#14713a}"
                    + "label{margin-right:1rem}#safe:checked~.held-back,#held-back:checked~.safe{display:none}";

    private final PictureReader reader;
    private final Words words;
    private final JobContext context;
    private final PrintStream out;

    GroupsHtml(GroupsFile.Writing writing) {
        this.reader = writing.reader();
        this.words = writing.words();
        this.context = writing.context();
        this.out = new PrintStream(writing.out(), false, StandardCharsets.UTF_8);
    }

    void write(FindResult result) throws IOException {
        out.printf(
                "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>Lookalike</title><style>%s</style>"
                        + "</head><body>%n<h1>%s</h1>%n",
                words.locale().getLanguage().isEmpty() ? "en" : words.locale().getLanguage(),
                STYLE,
                escaped(said(
                        "page.groups", result.groups().size(), result.scan().pictures())));
        filter("all", "page.show-all", " checked");
        filter("safe", "page.show-safe", "");
        filter("held-back", "page.show-held-back", "");
        Counting.each(result.groups(), context, this::write);
        out.print("</body></html>\n");
        out.flush();
    }

    /** Works without scripts: what is checked hides the sections after it. */
    private void filter(String id, String key, String checked) {
        out.printf(
                "<input type=\"radio\" name=\"show\" id=\"%s\"%s><label for=\"%s\">%s</label>%n",
                id, checked, id, escaped(said(key)));
    }

    private String said(String key, Object... arguments) {
        return words.of(Reason.of(key, arguments));
    }

    private void write(RankedGroup group) {
        out.printf(
                "<section id=\"%s\" class=\"%s\"><h2>%s <small>%s</small></h2><div class=\"pictures\">%n",
                escaped(group.id()),
                group.safe() ? "safe" : "held-back",
                escaped(said("page.tier." + group.group().tier().id())),
                escaped(said("page.could-go", Sizes.words(group.reclaimableBytes(), words.locale()))));
        group.members().forEach(member -> write(group, member));
        out.print("</div></section>\n");
    }

    private void write(RankedGroup group, RankedGroup.Member member) {
        ImageFile file = member.picture().file();
        out.printf(
                "<figure class=\"%s\">%s<figcaption><b>%s</b> <a href=\"%s\">%s</a><br>%d×%d, %s, %s<br>%s<br>%s%s"
                        + "</figcaption></figure>%n",
                member.role().id(),
                thumbnail(file),
                escaped(said("page.role." + member.role().id())),
                escaped(file.path().toUri().toString()),
                escaped(file.path().toString()),
                file.width(),
                file.height(),
                Sizes.words(file.bytes(), words.locale()),
                escaped(file.format()),
                escaped(words.all(group.label(member))),
                escaped(String.join(
                        ", ", words.each(member.reasons(), member.quality().scores()))),
                verdict(member));
    }

    private String verdict(RankedGroup.Member member) {
        if (member.role() != Role.REDUNDANT) {
            return "";
        }
        return member.safety().safe()
                ? "<br><i>" + escaped(said("page.safe")) + "</i>"
                : "<br><em>"
                        + escaped(said(
                                "page.held-back", words.listed(member.safety().reasons()))) + "</em>";
    }

    private String thumbnail(ImageFile file) {
        try {
            Pixels pixels = reader.read(file.path(), new TargetSize(THUMBNAIL)).pixels();
            double scale = (double) THUMBNAIL / Math.max(pixels.width(), pixels.height());
            int width = Math.max(1, (int) Math.min(pixels.width(), Math.round(pixels.width() * scale)));
            int height = Math.max(1, (int) Math.min(pixels.height(), Math.round(pixels.height() * scale)));
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, pixels.averagedRgb(width, height), 0, width);
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            try (ImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
                ImageIO.write(image, "jpeg", out);
            }
            String data = Base64.getEncoder().encodeToString(jpeg.toByteArray());
            return "<img alt=\"\" src=\"data:image/jpeg;base64," + data + "\">";
        } catch (UnreadableException e) {
            return "<p>" + escaped(words.sentences(e.reasons())) + "</p>";
        } catch (IOException e) {
            return "<p>" + escaped(String.valueOf(e.getMessage())) + "</p>";
        }
    }

    /** The text as it may be shown, with what means something in HTML made harmless, also within quotes. */
    static String escaped(String text) {
        return Shown.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
