package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listings.dashboards.Dashboards;
import org.listings.dashboards.install.KibanaAddress;
import org.listings.enrich.EnrichConfig;
import org.listings.explore.ExploreConfig;
import org.listings.index.IndexConfig;
import org.listings.index.IndexService;
import org.listings.index.operations.OperationsConfig;
import org.listings.ingest.IngestConfig;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * docker-compose.yml against what the services really read and the files really there. No Docker
 * runs where this is built, so this is all that is known of it.
 */
final class ComposeTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("listings.repository"));
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)");
    private static final Set<String> ONCE = Set.of("kibana-password", "prepare");
    private static final Set<String> OF_THE_RUNNER =
            Set.of("LISTINGS_HTTP_HOST", "LISTINGS_HTTP_PORT");

    private static String text;
    private static Map<String, Map<String, Object>> services;

    @BeforeAll
    static void parse() throws IOException {
        text = Files.readString(REPOSITORY.resolve("docker-compose.yml"));
        Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        services = new LinkedHashMap<>();
        Compose.map(compose.get("services"))
                .forEach((name, service) -> services.put(name, Compose.map(service)));
        Set<String> volumes = Compose.map(compose.get("volumes")).keySet();
        assertThat(volumes).containsExactlyInAnyOrder("kafka", "elasticsearch");
    }

    @Test
    void hasTheWholePipeline() {
        assertThat(services)
                .containsOnlyKeys(
                        "kafka",
                        "registry",
                        "elasticsearch",
                        "kibana-password",
                        "kibana",
                        "prepare",
                        "ingest",
                        "enrich",
                        "index");
    }

    @Test
    void letsKafkaMakeNoTopicByItself() {
        assertThat(Compose.map(services.get("kafka").get("environment")))
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    @Test
    void limitsMemoryAndLooksAfterHealthOfEach() {
        services.forEach(
                (name, service) -> {
                    assertThat(service).as(name).containsKey("mem_limit");
                    assertThat(service.containsKey("healthcheck"))
                            .as(name)
                            .isEqualTo(!ONCE.contains(name));
                    assertThat(service.get("restart"))
                            .as(name)
                            .isEqualTo(ONCE.contains(name) ? "no" : "unless-stopped");
                });
    }

    @Test
    void listensOnThisMachineOnly() {
        services.forEach(
                (name, service) ->
                        Compose.list(service.get("ports"))
                                .forEach(port -> assertThat(port).startsWith("127.0.0.1:")));
    }

    @Test
    void startsNothingBeforeWhatItNeeds() {
        services.forEach(
                (name, service) ->
                        Compose.map(service.get("depends_on"))
                                .forEach(
                                        (needed, how) ->
                                                assertThat(how)
                                                        .as("%s needs %s", name, needed)
                                                        .isEqualTo(
                                                                Map.of(
                                                                        "condition",
                                                                        ONCE.contains(needed)
                                                                                ? "service_completed_successfully"
                                                                                : "service_healthy"))));
        for (String ours : List.of("ingest", "enrich", "index")) {
            assertThat(Compose.map(services.get(ours).get("depends_on"))).containsKey("prepare");
        }
    }

    @Test
    void runsTheVersionsThatAreTested() throws IOException {
        Properties tested = new Properties();
        Path images =
                REPOSITORY.resolve(
                        "local-stack/junit/src/main/resources/org/listings/stack/junit/images.properties");
        try (Reader reader = Files.newBufferedReader(images)) {
            tested.load(reader);
        }
        for (String name : List.of("kafka", "registry", "elasticsearch")) {
            assertThat(services.get(name).get("image")).isEqualTo(tested.getProperty(name));
        }
        String elasticsearch = tested.getProperty("elasticsearch");
        assertThat(services.get("kibana-password").get("image")).isEqualTo(elasticsearch);
        assertThat(services.get("kibana").get("image"))
                .isEqualTo(elasticsearch.replace("elasticsearch", "kibana"));
    }

    @Test
    void takesPasswordsFromTheEnvironmentFileAndNothingElse() throws IOException {
        Properties example = new Properties();
        try (Reader reader = Files.newBufferedReader(REPOSITORY.resolve(".env.example"))) {
            example.load(reader);
        }
        Set<String> used = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            used.add(variable.group(1));
        }
        assertThat(used).isEqualTo(new TreeSet<>(example.stringPropertyNames()));
        assertThat(example.getProperty("KIBANA_ENCRYPTION_KEY")).hasSizeGreaterThanOrEqualTo(32);
        services.forEach(
                (name, service) ->
                        environment(name)
                                .forEach(
                                        (key, value) -> {
                                            if (key.contains("PASSWORD")) {
                                                assertThat(value).as(key).startsWith("${");
                                            }
                                        }));
        assertThat(Files.readAllLines(REPOSITORY.resolve(".gitignore"))).contains(".env");
    }

    @Test
    void setsNothingThatTheServicesDoNotRead() {
        Map<String, Function<Settings, Object>> reading =
                Map.of(
                        "ingest",
                        IngestConfig::from,
                        "enrich",
                        EnrichConfig::from,
                        "index",
                        settings ->
                                List.of(
                                        IndexConfig.from(settings),
                                        ExploreConfig.from(settings),
                                        ExploreConfig.isWanted(settings),
                                        OperationsConfig.from(settings),
                                        KibanaAddress.from(settings),
                                        Dashboards.from(settings).ndjson()),
                        "prepare",
                        settings ->
                                List.of(settings.kafka(), settings.text("LISTINGS_GENERATION")));
        reading.forEach(
                (name, config) ->
                        ours(name)
                                .forEach(
                                        (key, value) ->
                                                assertThat(
                                                                OF_THE_RUNNER.contains(key)
                                                                        || isRead(
                                                                                key,
                                                                                ours(name),
                                                                                config))
                                                        .as("%s reads %s", name, key)
                                                        .isTrue()));
    }

    /** Whether another value would make another configuration, or none. */
    private static boolean isRead(
            String key, Map<String, String> environment, Function<Settings, Object> config) {
        Object asItIs = config.apply(Settings.from(environment));
        Map<String, String> other = new HashMap<>(environment);
        other.put(
                key, key.endsWith("PORT") ? "9999" : key.endsWith("URL") ? "http://other:1" : "x1");
        try {
            return !asItIs.equals(config.apply(Settings.from(other)));
        } catch (BadSetting refused) {
            return true;
        }
    }

    @Test
    void startsEverythingThatTheIndexServiceHas() {
        Map<String, String> environment = new HashMap<>(ours("index"));
        environment.replaceAll((key, value) -> value.startsWith("${") ? "secret" : value);
        assertThat(IndexService.tasks(Settings.from(environment)))
                .containsOnlyKeys("index-service", "explore", "operations", "dashboards");
    }

    @Test
    void callsServicesByTheirNamesAndPorts() {
        Map<String, Integer> ports =
                Map.of("registry", 8080, "elasticsearch", 9200, "kibana", 5601);
        for (String name : List.of("ingest", "enrich", "index", "prepare")) {
            Map<String, String> environment = ours(name);
            assertThat(environment.get("LISTINGS_KAFKA_BOOTSTRAP_SERVERS"))
                    .isEqualTo("kafka:19092");
            environment.forEach(
                    (key, value) -> {
                        if (key.endsWith("_URL") && !key.equals("LISTINGS_EXPLORE_URL")) {
                            URI url = URI.create(value);
                            assertThat(url.getPort()).as(key).isEqualTo(ports.get(url.getHost()));
                        }
                    });
        }
        assertThat(environment("kafka").get("KAFKA_ADVERTISED_LISTENERS"))
                .contains("PLAINTEXT://kafka:19092", "PLAINTEXT_HOST://localhost:9092");
        assertThat(ours("ingest").get("LISTINGS_KAFKA_SCHEMA_REGISTRY_URL"))
                .endsWith("/apis/ccompat/v7");
        assertThat(Compose.list(services.get("index").get("ports")))
                .contains(
                        "127.0.0.1:%1$s:%1$s"
                                .formatted(ours("index").get("LISTINGS_EXPLORE_PORT")));
        assertThat(services.get("ingest").get("healthcheck").toString())
                .contains("/" + ours("ingest").get("LISTINGS_HTTP_PORT") + " ", "/health/ready");
    }

    @Test
    void sharesOneInbox() {
        assertThat(ours("index").get("LISTINGS_INBOX"))
                .isEqualTo(ours("ingest").get("LISTINGS_HOME") + "/inbox");
        assertThat(services.get("index").get("volumes"))
                .isEqualTo(services.get("ingest").get("volumes"));
    }

    @Test
    void buildsFromWhatMavenLeaves() throws IOException {
        String dockerfile = Files.readString(REPOSITORY.resolve("Dockerfile"));
        assertThat(dockerfile).contains("${MODULE}/target/lib", "${MODULE}/target/${JAR}");
        List<String> sent = Files.readAllLines(REPOSITORY.resolve(".dockerignore"));
        for (String name : List.of("ingest", "enrich", "index", "prepare")) {
            Map<String, Object> args =
                    Compose.map(Compose.map(services.get(name).get("build")).get("args"));
            String module = (String) args.get("MODULE");
            String jar = (String) args.get("JAR");
            assertThat(Files.readString(REPOSITORY.resolve(module).resolve("pom.xml")))
                    .contains("<finalName>" + jar.replace(".jar", "") + "</finalName>");
            assertThat(sent)
                    .contains("!%s/target/%s".formatted(module, jar), "!" + module + "/target/lib");
        }
    }

    @Test
    void preparesByACommandThatThereIs() {
        assertThat(services.get("prepare").get("command")).isEqualTo(List.of("prepare"));
        assertThat(RunCommand.listings("prepare", "--help").exitCode()).isZero();
    }

    private static Map<String, String> ours(String service) {
        return environment(service).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("LISTINGS_"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        Compose.map(services.get(service).get("environment"))
                .forEach((key, value) -> environment.put(key, value.toString()));
        return environment;
    }

    /** YAML's values as what they must be. */
    private static final class Compose {

        private Compose() {}

        static Map<String, Object> map(Object value) {
            Map<String, Object> map = new LinkedHashMap<>();
            if (value instanceof Map<?, ?> values) {
                values.forEach((key, each) -> map.put((String) key, each));
            }
            return map;
        }

        static List<String> list(Object value) {
            return value instanceof List<?> values
                    ? values.stream().map(Object::toString).toList()
                    : List.of();
        }
    }
}
