package org.listings.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listings.enrich.language.LanguageReading;
import org.listings.enrich.listing.Enricher;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Listing;
import org.listings.schemas.Problem;
import org.listings.schemas.RawItem;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Source;
import org.listings.schemas.Topics;

class EnrichTopologyTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Map<String, Object> REGISTRY =
            Map.of("schema.registry.url", "mock://enrich-topology");
    private static final Enricher ENRICHER = Enricher.bundled();

    @TempDir Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, RawItem> raw;
    private TestInputTopic<String, byte[]> rawBytes;
    private TestOutputTopic<String, Listing> enriched;

    @BeforeEach
    void start() throws IOException {
        SchemaRegistration.register(REGISTRY);
        Map<String, Object> kafka = new HashMap<>(REGISTRY);
        kafka.put("bootstrap.servers", "unused:1");
        Properties properties = new Properties();
        properties.putAll(new EnrichConfig("g1", state, 1, kafka).streams());
        driver = new TopologyTestDriver(topology(), properties, NOW);
        raw =
                driver.createInputTopic(
                        Topics.RAW.name(), new StringSerializer(), AvroSerdes.serializer(REGISTRY));
        rawBytes =
                driver.createInputTopic(
                        Topics.RAW.name(), new StringSerializer(), new ByteArraySerializer());
        enriched =
                driver.createOutputTopic(
                        Topics.enriched("g1").name(),
                        new StringDeserializer(),
                        AvroSerdes.deserializer(Listing.class, REGISTRY));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void isTheTopologyThatTheFileShows() throws IOException {
        try (InputStream pinned = getClass().getResourceAsStream("topology.txt")) {
            assertThat(topology().describe().toString())
                    .isEqualTo(new String(pinned.readAllBytes(), UTF_8));
        }
    }

    @Test
    void publishesAnItemWithDatesLanguageTopicsAndCountries() {
        raw.pipeInput(
                "id",
                RawItems.item("id", "a", 1, "A meeting in Brussels on ending forced labour."));

        Listing listing = enriched.readValue();
        assertThat(listing.getStartDate()).isEqualTo(LocalDate.of(2021, 12, 13));
        assertThat(listing.getEndDate()).isEqualTo(LocalDate.of(2021, 12, 16));
        assertThat(listing.getLanguage()).isEqualTo("en");
        assertThat(listing.getTopics()).containsExactly("labour-inspection", "forced-labour");
        assertThat(listing.getCountries()).containsExactly("BE");
        assertThat(listing.getGeneration()).isEqualTo("g1");
        assertThat(listing.getEnrichedAt()).isEqualTo(NOW);
    }

    @Test
    void saysThatALanguageIsUnsure() {
        RawItem item =
                RawItem.newBuilder(RawItems.item("id", "a", 1, ""))
                        .setHeading(null)
                        .setTitle("Agenda 2030: incontro a Torino")
                        .build();
        raw.pipeInput("id", item);

        Listing listing = enriched.readValue();
        assertThat(listing.getLanguage()).isEqualTo("it");
        assertThat(listing.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(LanguageReading.UNSURE);
    }

    @Test
    void listsBothSourcesOfAnItemThatComesFromTwoFiles() {
        raw.pipeInput("id", RawItems.item("id", "b", 1, "Text"));
        raw.pipeInput("id", RawItems.item("id", "a", 7, "Longer text"));

        List<Listing> listings = enriched.readValuesToList();
        assertThat(listings).hasSize(2);
        assertThat(listings.get(1).getSources())
                .extracting(Source::getSha256)
                .containsExactly("a", "b");
        assertThat(listings.get(1).getDescription()).isEqualTo("Longer text");
    }

    /** Where the dead letter goes only a real broker shows: see EnrichServiceIT. */
    @Test
    void goesOnAfterARecordThatCannotBeDecoded() {
        rawBytes.pipeInput("id", "not avro".getBytes(UTF_8));
        raw.pipeInput("id", RawItems.item("id", "a", 1, "Text"));

        assertThat(enriched.readValuesToList()).hasSize(1);
    }

    private static Topology topology() {
        return new EnrichTopology(
                        ENRICHER, Topics.RAW.name(), "g1", "test", Clock.fixed(NOW, ZoneOffset.UTC))
                .build(REGISTRY);
    }
}
