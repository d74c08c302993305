package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a page another one although nearly all of it stays. */
enum SheetChange {
    DIGIT("\\d"),
    LETTER("[a-z]"),
    DECIMAL_POINT("\\d\\.\\d\\d$"),
    MINUS("^\\d+\\.\\d\\d$"),
    DATE("^\\d\\d\\.\\d\\d\\.\\d{4}$"),
    CELL("^\\d+\\.\\d\\d$");

    private final Pattern where;

    SheetChange(String where) {
        this.where = Pattern.compile(where);
    }

    /**
     * A page before and after, as it is drawn or as it comes from a scanner.
     *
     * @param mostPixels where the page has more, the part around what changes
     */
    Optional<Changed> of(Sheet sheet, double dpi, double mostPixels, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < sheet.words().size(); number++) {
            order.add(number);
        }
        Collections.shuffle(order, random);
        for (int number : order) {
            Sheet.Word word = sheet.words().get(number);
            String text = changed(word.text(), random);
            if (!text.equals(word.text())) {
                Sheet before = sheet.around(number, dpi, mostPixels);
                BufferedImage after = before.with(number, word.saying(text)).drawn(dpi);
                String kind = "page: " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
                return Optional.of(new Changed(kind, before.drawn(dpi), after));
            }
        }
        return Optional.empty();
    }

    private String changed(String text, Random random) {
        List<Integer> places = new ArrayList<>();
        Matcher matcher = where.matcher(text);
        while (matcher.find()) {
            places.add(matcher.start());
        }
        if (places.isEmpty()) {
            return text;
        }
        int at = places.get(random.nextInt(places.size()));
        String rest = text.substring(at + 1);
        return switch (this) {
            case DIGIT -> text.substring(0, at) + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10 + rest;
            case LETTER ->
                text.substring(0, at) + (char) ('a' + (text.charAt(at) - 'a' + 1 + random.nextInt(25)) % 26) + rest;
            case DECIMAL_POINT -> text.substring(0, at) + "." + text.charAt(at) + rest.substring(1);
            case MINUS -> "-" + text;
            case DATE -> String.format(Locale.ROOT, "%02d", 1 + random.nextInt(28)) + text.substring(2);
            case CELL -> "";
        };
    }
}
