package io.github.lookalike.host;

import java.lang.reflect.InvocationTargetException;

/** Says for people what a plugin threw. */
final class PluginWords {

    private PluginWords() {}

    static String of(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null
                && (deepest instanceof InvocationTargetException || deepest instanceof ExceptionInInitializerError)) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof LinkageError && text(deepest).contains(ExitCalls.REFUSED)) {
            return "it tried to end the program";
        }
        if (deepest instanceof LimitedCalls.TookTooLongException || deepest instanceof PluginFailedException) {
            return String.valueOf(deepest.getMessage());
        }
        return text(deepest);
    }

    /** What it calls itself; an exception is a plugin's code, too. */
    private static String text(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (Throwable e) {
            return thrown.getClass().getName();
        }
    }
}
