package org.listings.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * What a service is told from outside: environment variables, over the lines of the properties file
 * that {@code LISTINGS_CONFIG} names. Both use the same names. A secret may also be given as a
 * file: {@code NAME_FILE}.
 */
public final class Settings {

    private static final String CONFIG_FILE = "LISTINGS_CONFIG";
    private static final String KAFKA = "LISTINGS_KAFKA_";
    private static final String IN_A_FILE = "_FILE";

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * Reads the environment and the file that it names.
     *
     * @param environment usually {@link System#getenv()}
     * @throws BadSetting when the properties file cannot be read
     */
    public static Settings from(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        String file = environment.get(CONFIG_FILE);
        if (file != null) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new BadSetting(CONFIG_FILE, file, "cannot be read: " + e);
            }
            properties
                    .stringPropertyNames()
                    .forEach(name -> values.put(name, properties.getProperty(name).strip()));
        }
        values.putAll(environment);
        return new Settings(values);
    }

    /** The setting's text, or the default when it is not set. */
    public String text(String name, String byDefault) {
        return text(name).orElse(byDefault);
    }

    /** The setting's text; empty when it is not set or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * The setting as a whole number, or the default when it is not set.
     *
     * @throws BadSetting when it is not a whole number from {@code least} on
     */
    public int number(String name, int byDefault, int least) {
        Optional<String> text = text(name);
        try {
            int number = text.map(Integer::parseInt).orElse(byDefault);
            if (number < least) {
                throw new BadSetting(name, number, "must be at least " + least);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new BadSetting(name, text.orElseThrow(), "must be a whole number");
        }
    }

    /**
     * A length of time, written as {@code 500ms}, {@code 5s}, {@code 2m}, {@code 1h} or in ISO 8601
     * ({@code PT5S}).
     *
     * @throws BadSetting when it is not one, or negative
     */
    public Duration duration(String name, Duration byDefault) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return byDefault;
        }
        try {
            Duration duration = duration(text.get().toUpperCase(Locale.ROOT));
            if (duration.isNegative()) {
                throw new BadSetting(name, text.get(), "must not be negative");
            }
            return duration;
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new BadSetting(
                    name, text.get(), "must be a length of time, as 500ms, 5s, 2m or PT5S");
        }
    }

    private static Duration duration(String text) {
        if (text.endsWith("MS")) {
            return Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2).strip()));
        }
        return Duration.parse(text.startsWith("P") ? text : "PT" + text);
    }

    /** A file or folder; {@code byDefault} when not set. */
    public Path path(String name, Path byDefault) {
        return text(name).map(Path::of).orElse(byDefault);
    }

    /**
     * A secret, from the variable itself or from the file that {@code NAME_FILE} names (a trailing
     * line end is cut off).
     *
     * @throws BadSetting when that file cannot be read
     */
    public Optional<String> secret(String name) {
        return text(name)
                .or(() -> text(name + IN_A_FILE).map(file -> content(name + IN_A_FILE, file)));
    }

    /**
     * Every {@code LISTINGS_KAFKA_<PROPERTY>} as a client property: {@code
     * LISTINGS_KAFKA_SSL_KEYSTORE_LOCATION} becomes {@code ssl.keystore.location}. This is how TLS,
     * SASL and the registry's address and credentials reach the clients.
     */
    public Map<String, Object> kafka() {
        Map<String, Object> properties = new HashMap<>();
        values.forEach(
                (name, value) -> {
                    if (name.startsWith(KAFKA) && !value.isBlank()) {
                        String property = property(name);
                        if (name.endsWith(IN_A_FILE) && !isClientProperty(property)) {
                            properties.put(
                                    property(name.substring(0, name.length() - IN_A_FILE.length())),
                                    content(name, value));
                        } else {
                            properties.put(property, value);
                        }
                    }
                });
        properties.putIfAbsent("bootstrap.servers", "localhost:9092");
        properties.putIfAbsent("schema.registry.url", "http://localhost:8081/apis/ccompat/v7");
        return properties;
    }

    private static String property(String name) {
        return name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Some of Kafka's own properties end in ".file" and are meant so. */
    private static boolean isClientProperty(String property) {
        return ConsumerConfig.configNames().contains(property)
                || ProducerConfig.configNames().contains(property)
                || AdminClientConfig.configNames().contains(property);
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file)).stripTrailing();
        } catch (IOException | UncheckedIOException e) {
            throw new BadSetting(name, file, "the file cannot be read: " + e);
        }
    }
}
