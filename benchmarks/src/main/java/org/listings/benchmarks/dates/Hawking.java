package org.listings.benchmarks.dates;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Zoho's Hawking, called by reflection: it is under the GPL and on the class path only with {@code
 * -Phawking}.
 */
final class Hawking implements Contender {
    private static final Date REFERENCE =
            Date.from(LocalDate.of(2020, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));

    private final Object parser;
    private final Object configuration;

    private Hawking() throws ReflectiveOperationException {
        parser = Class.forName("com.zoho.hawking.HawkingTimeParser").getConstructor().newInstance();
        configuration =
                Class.forName("com.zoho.hawking.datetimeparser.configuration.HawkingConfiguration")
                        .getConstructor()
                        .newInstance();
        configuration
                .getClass()
                .getMethod("setTimeZone", String.class)
                .invoke(configuration, "UTC");
    }

    /** Hawking, or empty where it is not on the class path or cannot start. */
    static Optional<Contender> ifPresent() {
        try {
            return Optional.of(new Hawking());
        } catch (ReflectiveOperationException | LinkageError absent) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "Hawking";
    }

    @Override
    public Optional<Days> read(String line, String language) throws ReflectiveOperationException {
        Object found =
                parser.getClass()
                        .getMethod(
                                "parse",
                                String.class,
                                Date.class,
                                configuration.getClass(),
                                String.class)
                        .invoke(parser, line, REFERENCE, configuration, "eng");
        List<?> outputs = (List<?>) call(found, "getParserOutputs");
        if (outputs == null || outputs.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = day(call(call(outputs.get(0), "getDateRange"), "getStart"));
        LocalDate last = day(call(call(outputs.get(outputs.size() - 1), "getDateRange"), "getEnd"));
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Days(first, last));
    }

    private static LocalDate day(Object jodaTime) {
        return jodaTime == null ? null : LocalDate.parse(jodaTime.toString().substring(0, 10));
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
