package io.github.lookalike.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * You mark a test class with this when it opens windows. {@code ./mvnw verify} runs it on a virtual screen up to JDK 24,
 * and (once more) on the real one wherever {@code DISPLAY} names an X server.
 */
@Tag("window")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WindowTest {}
