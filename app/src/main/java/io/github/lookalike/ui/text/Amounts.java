package io.github.lookalike.ui.text;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Numbers, sizes and times as people write them. */
public final class Amounts {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    private static final double STEP = 1000;

    private final Locale locale;
    private final DateTimeFormatter dateTime;

    public Amounts(Locale locale) {
        this.locale = locale;
        this.dateTime = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
    }

    /** Decimal units, one digit after the point where it tells something: {@code 12.4 MB}. */
    public String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit == 0 || value >= 100 ? 0 : 1);
        return format.format(value) + " " + UNITS[unit];
    }

    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** Of a share 0 to 1. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** How sure something is, 0 to 1: rounded down, since nearly sure is not sure. */
    public String sureness(double confidence) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(confidence);
    }

    /** {@code 3:07} or {@code 1:02:45}. */
    public String duration(Duration duration) {
        long seconds = duration.toSeconds();
        long hours = seconds / 3600;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** {@code 12.2 MP}. */
    public String megapixels(long pixels) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setMinimumFractionDigits(1);
        return format.format(pixels / 1e6) + " MP";
    }

    public String time(LocalDateTime time) {
        return dateTime.format(time);
    }

    /** In the zone of this machine. */
    public String time(Instant time) {
        return time(LocalDateTime.ofInstant(time, ZoneId.systemDefault()));
    }
}
