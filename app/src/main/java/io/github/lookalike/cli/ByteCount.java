package io.github.lookalike.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers of bytes as people write them: {@code 500}, {@code 64k}, {@code 1.5MB}, {@code 2MiB}. */
final class ByteCount implements ITypeConverter<Long> {

    private static final Pattern WRITTEN = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?) ?([a-z]*)");

    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("", 1L),
            Map.entry("b", 1L),
            Map.entry("k", 1_000L),
            Map.entry("kb", 1_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mb", 1_000_000L),
            Map.entry("g", 1_000_000_000L),
            Map.entry("gb", 1_000_000_000L),
            Map.entry("kib", 1L << 10),
            Map.entry("mib", 1L << 20),
            Map.entry("gib", 1L << 30));

    @Override
    public Long convert(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        Long unit = written.matches() ? UNITS.get(written.group(2)) : null;
        if (unit == null) {
            throw new TypeConversionException("'" + text
                    + "' is no size: a number, with k, M or G behind it (thousands) or KiB, MiB, GiB (1024)");
        }
        try {
            return new BigDecimal(written.group(1))
                    .multiply(BigDecimal.valueOf(unit))
                    .toBigInteger()
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new TypeConversionException("'" + text + "' is larger than any file");
        }
    }
}
