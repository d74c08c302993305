package io.github.lookalike.serve.page;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The words of the page, and those of reasons that it needs too. */
final class PageTexts {

    private static final String OWN = "io.github.lookalike.serve.page.Page";
    private static final String OF_REASONS = "io.github.lookalike.words.Words";
    private static final String HELD_BACK = "held-back.";

    /** All words by their keys; English where there are none in a language. */
    Map<String, String> in(String language) {
        Locale locale = language.startsWith("de") ? Locale.GERMAN : Locale.ROOT;
        Map<String, String> texts = new TreeMap<>();
        ResourceBundle reasons = bundle(OF_REASONS, locale);
        for (String key : reasons.keySet()) {
            if (key.startsWith(HELD_BACK)) {
                texts.put(key, reasons.getString(key));
            }
        }
        ResourceBundle own = bundle(OWN, locale);
        own.keySet().forEach(key -> texts.put(key, own.getString(key)));
        return texts;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
